package org.onepermit.workflow.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.onepermit.workflow.feel.FeelException;
import org.operaton.bpm.engine.ParseException;
import org.operaton.bpm.engine.RepositoryService;
import org.operaton.bpm.engine.repository.Deployment;
import org.operaton.bpm.engine.repository.ProcessDefinition;
import org.operaton.bpm.engine.repository.ProcessDefinitionQuery;

/** Process files: deploying them and finding what is deployed. */
public final class Deployments {

    /** The file as its author wrote it lies beside the translated one under this suffix. */
    private static final String ORIGINAL = ".zeebe";

    private final RepositoryService repository;
    private final Definitions definitions;
    private final Transactions transactions;

    /** A process file: its name, its bytes as written, and its translation. */
    public record ProcessFile(String name, byte[] original, byte[] translated) {
    }

    /** What a deployment brought, or found already there. */
    public record Deployed(long key, List<DeployedProcess> processes) {
    }

    Deployments(RepositoryService repository, Definitions definitions, Transactions transactions) {
        this.repository = repository;
        this.definitions = definitions;
        this.transactions = transactions;
    }

    /** Deploys all files or none; a file with the same content as its latest deployment keeps its version. */
    public Deployed deploy(List<ProcessFile> files) {
        try {
            long key = transactions.call(() -> files.stream().mapToLong(this::deploy).max().orElseThrow());
            return new Deployed(key, files.stream().flatMap(file -> latestOf(file.name()).stream()).toList());
        } catch (RuntimeException e) {
            throw unreadable(e).orElse(e);
        }
    }

    /** The refusal of a file that the parser could not read, wherever in the causes it said so. */
    private static Optional<RuntimeException> unreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException || cause instanceof FeelException) {
                return Optional.of(Rejection.invalidArgument("%s", cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    /** The newest version of a process. */
    public Optional<DeployedProcess> latest(String processId) {
        return one(query().processDefinitionKey(processId).latestVersion());
    }

    /** A given version of a process. */
    public Optional<DeployedProcess> version(String processId, int version) {
        return one(query().processDefinitionKey(processId).processDefinitionVersion(version));
    }

    /** The version of a process with a given key. */
    public Optional<DeployedProcess> byKey(long key) {
        return transactions.call(() -> definitions.byKey(key).map(DeployedProcess::of));
    }

    /** The newest version of every process. */
    public List<DeployedProcess> all() {
        return query().latestVersion().orderByProcessDefinitionKey().asc().list().stream()
                .map(DeployedProcess::of).toList();
    }

    /** The file of a process as its author wrote it. */
    public byte[] xml(DeployedProcess process) {
        ProcessDefinition definition = transactions.call(() -> definitions.byKey(process.key()).orElseThrow());
        try (InputStream in = repository.getResourceAsStream(
                definition.getDeploymentId(), definition.getResourceName() + ORIGINAL)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long deploy(ProcessFile file) {
        Deployment deployment = repository.createDeployment()
                .name(file.name())
                .enableDuplicateFiltering(false)
                .addInputStream(file.name(), new ByteArrayInputStream(file.translated()))
                .addInputStream(file.name() + ORIGINAL, new ByteArrayInputStream(file.original()))
                .deploy();
        return Long.parseLong(deployment.getId());
    }

    private List<DeployedProcess> latestOf(String resourceName) {
        return query().processDefinitionResourceName(resourceName).latestVersion().list().stream()
                .map(DeployedProcess::of).toList();
    }

    private static Optional<DeployedProcess> one(ProcessDefinitionQuery query) {
        return Optional.ofNullable(query.singleResult()).map(DeployedProcess::of);
    }

    private ProcessDefinitionQuery query() {
        return repository.createProcessDefinitionQuery();
    }
}
