package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.camunda.zeebe.gateway.protocol.GatewayGrpc;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which calls of the protocol are served, and that the module's README says the same. */
@EmbeddedOnly("a cluster serves every call")
class CallsIT {

    private static final Set<String> UNSERVED =
            Set.of("DeleteResource", "ModifyProcessInstance", "DeployProcess", "EvaluateConditional");
    private static final Path README = Path.of("..", "README.md");

    private final ManagedChannel channel = ManagedChannelBuilder.forAddress(GatewayUnderTest.address().getHost(),
            GatewayUnderTest.address().getPort()).usePlaintext().build();

    @AfterEach
    void close() {
        channel.shutdownNow();
    }

    @Test
    void callsThatAreNotServedAnswerUnimplementedByName() {
        Set<String> unimplemented = new TreeSet<>();
        for (MethodDescriptor<?, ?> method : GatewayGrpc.getServiceDescriptor().getMethods()) {
            outcome(method).filter(status -> status.getCode() == Status.Code.UNIMPLEMENTED).ifPresent(status -> {
                assertThat(status.getDescription()).contains(method.getBareMethodName());
                unimplemented.add(method.getBareMethodName());
            });
        }
        assertThat(unimplemented).containsExactlyInAnyOrderElementsOf(UNSERVED);
    }

    @Test
    void theReadmeListsServedAndUnservedCallsAsTheyAre() throws IOException {
        String readme = Files.readString(README);
        String section = readme.substring(readme.indexOf("## Calls that are served"), readme.indexOf("## What runs"));
        String served = section.substring(0, section.indexOf("UNIMPLEMENTED"));
        String unserved = section.substring(section.indexOf("UNIMPLEMENTED"));
        for (MethodDescriptor<?, ?> method : GatewayGrpc.getServiceDescriptor().getMethods()) {
            String name = method.getBareMethodName();
            assertThat(UNSERVED.contains(name) ? unserved : served).containsPattern("\\b" + name + "\\b");
            assertThat(UNSERVED.contains(name) ? served : unserved).doesNotContainPattern("\\b" + name + "\\b");
        }
    }

    /** How a call with an empty request ends, if it does not succeed. */
    private <Q, A> Optional<Status> outcome(MethodDescriptor<Q, A> method) {
        try {
            @SuppressWarnings("unchecked")
            Q empty = (Q) ((MethodDescriptor.PrototypeMarshaller<Q>) method.getRequestMarshaller()).getMessagePrototype();
            assertThat(empty).isInstanceOf(Message.class);
            ClientCalls.blockingServerStreamingCall(channel, method,
                    CallOptions.DEFAULT.withDeadlineAfter(10, TimeUnit.SECONDS), empty).forEachRemaining(answer -> { });
            return Optional.empty();
        } catch (StatusRuntimeException e) {
            return Optional.of(e.getStatus());
        }
    }
}
