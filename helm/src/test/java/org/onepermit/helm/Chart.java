package org.onepermit.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The chart as Helm renders it, read into Kubernetes' own types. */
final class Chart {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

    private Chart() {
    }

    static Helm helm() {
        return new Helm(Checkout.path("helm/onepermit"));
    }

    static List<HasMetadata> render(Map<String, Object> values) throws IOException {
        TemplateCommand command = helm().template().withName("rel");
        values.forEach(command::set);
        List<HasMetadata> resources = new ArrayList<>();
        try (MappingIterator<JsonNode> documents = YAML.readerFor(JsonNode.class).readValues(command.call())) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                if (document != null && document.isObject()) {
                    resources.add(strictly(document));
                }
            }
        }
        return resources;
    }

    static <T extends HasMetadata> Stream<T> only(Class<T> type, List<HasMetadata> resources) {
        return resources.stream().filter(type::isInstance).map(type::cast);
    }

    /** Refuses kinds and fields that Kubernetes does not know, which its API server would silently drop. */
    static HasMetadata strictly(JsonNode document) throws IOException {
        HasMetadata resource = KUBERNETES.unmarshal(document.toString());
        if (resource instanceof GenericKubernetesResource) {
            throw new IllegalArgumentException("unknown kind " + document.path("apiVersion") + " " + document.path("kind"));
        }
        TreeSet<String> unknown = new TreeSet<>();
        collectUnknown(resource, document.path("kind").asText(), unknown);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown fields " + unknown);
        }
        return resource;
    }

    /** The models keep what they do not know in their additional properties. */
    private static void collectUnknown(Object node, String path, TreeSet<String> unknown) {
        if (node instanceof Iterable<?> items) {
            items.forEach(item -> collectUnknown(item, path, unknown));
        } else if (node != null && node.getClass().getName().startsWith("io.fabric8.kubernetes.api.model")) {
            Stream.of(node.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getName().startsWith("get") && !method.getName().equals("getClass"))
                .forEach(method -> {
                    try {
                        Object value = method.invoke(node);
                        if (method.getName().equals("getAdditionalProperties")) {
                            ((Map<?, ?>) value).keySet().forEach(key -> unknown.add(path + "." + key));
                        } else {
                            collectUnknown(value, path + "." + method.getName().substring(3), unknown);
                        }
                    } catch (ReflectiveOperationException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                });
        }
    }
}
