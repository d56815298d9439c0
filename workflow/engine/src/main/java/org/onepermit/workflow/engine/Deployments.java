package org.onepermit.workflow.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.operaton.bpm.engine.RepositoryService;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.repository.DecisionDefinition;
import org.operaton.bpm.engine.repository.DecisionRequirementsDefinition;
import org.operaton.bpm.engine.repository.DecisionRequirementsDefinitionQuery;
import org.operaton.bpm.engine.repository.DeploymentBuilder;
import org.operaton.bpm.engine.repository.ProcessDefinition;
import org.operaton.bpm.engine.repository.ProcessDefinitionQuery;
import org.operaton.bpm.engine.repository.ResourceDefinition;

/** Process and decision files: deploying them and finding what is deployed. */
public final class Deployments {

    /** The file as its author wrote it lies beside the translated one under this suffix. */
    private static final String ORIGINAL = ".zeebe";

    private final RepositoryService repository;
    private final Definitions definitions;
    private final Transactions transactions;

    /** A file to deploy: its name, its bytes as written, and its translation. */
    public record TranslatedFile(String name, byte[] original, byte[] translated) {
    }

    /** What a deployment brought, or found already there. */
    public record Deployed(long key, List<DeployedProcess> processes, List<DeployedDecision> decisions,
            List<DeployedGraph> graphs) {
    }

    Deployments(RepositoryService repository, Definitions definitions, Transactions transactions) {
        this.repository = repository;
        this.definitions = definitions;
        this.transactions = transactions;
    }

    /**
     * Deploys all files or none. As in Zeebe, files that are all the same as their latest deployment keep their versions,
     * and files of which one has changed get new versions together.
     */
    public Deployed deploy(List<TranslatedFile> files) {
        ensureDistinctNames(files);
        try {
            Optional<String> id = transactions.call(() -> {
                // So that the same file, sent twice at once, is not deployed twice.
                Context.getCommandContext().getPropertyManager().acquireExclusiveLock();
                return files.stream().allMatch(this::isDeployed) ? Optional.empty() : Optional.of(deployAnew(files));
            });
            return id.map(this::deployed).orElseGet(() -> found(files));
        } catch (RuntimeException e) {
            throw UnreadableFiles.in(e).orElse(e);
        }
    }

    /** The newest version of a process. */
    public Optional<DeployedProcess> latest(String processId) {
        return one(processQuery().processDefinitionKey(processId).latestVersion());
    }

    /** A given version of a process. */
    public Optional<DeployedProcess> version(String processId, int version) {
        return one(processQuery().processDefinitionKey(processId).processDefinitionVersion(version));
    }

    /** The version of a process with a given key. */
    public Optional<DeployedProcess> byKey(long key) {
        return transactions.call(() -> definitions.byKey(key).map(DeployedProcess::of));
    }

    /** The newest version of every process. */
    public List<DeployedProcess> all() {
        return processQuery().latestVersion().orderByProcessDefinitionKey().asc().list().stream()
                .map(DeployedProcess::of).toList();
    }

    /** The file of a process as its author wrote it. */
    public byte[] xml(DeployedProcess process) {
        return original(transactions.call(() -> definitions.byKey(process.key()).orElseThrow()));
    }

    private static void ensureDistinctNames(List<TranslatedFile> files) {
        Set<String> names = new HashSet<>();
        for (TranslatedFile file : files) {
            if (!names.add(file.name())) {
                throw Rejection.invalidArgument("Expected resources of different names, but '%s' is given twice", file.name());
            }
        }
    }

    private boolean isDeployed(TranslatedFile file) {
        List<? extends ResourceDefinition> latest = Stream.concat(
                processes(file.name()).stream(), graphs(file.name()).stream()).toList();
        return !latest.isEmpty() && latest.stream().allMatch(found -> Arrays.equals(original(found), file.original()));
    }

    private byte[] original(ResourceDefinition definition) {
        try (InputStream in = repository.getResourceAsStream(
                definition.getDeploymentId(), definition.getResourceName() + ORIGINAL)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Deployed found(List<TranslatedFile> files) {
        List<ProcessDefinition> processes = files.stream().flatMap(file -> processes(file.name()).stream()).toList();
        List<DecisionRequirementsDefinition> graphs = files.stream().flatMap(file -> graphs(file.name()).stream()).toList();
        long key = Stream.concat(processes.stream(), graphs.stream())
                .mapToLong(definition -> Long.parseLong(definition.getDeploymentId())).max().orElseThrow();
        return deployed(key, processes, graphs);
    }

    private String deployAnew(List<TranslatedFile> files) {
        DeploymentBuilder builder = repository.createDeployment().name(files.get(0).name());
        for (TranslatedFile file : files) {
            builder.addInputStream(file.name(), new ByteArrayInputStream(file.translated()))
                    .addInputStream(file.name() + ORIGINAL, new ByteArrayInputStream(file.original()));
        }
        return builder.deploy().getId();
    }

    private Deployed deployed(String id) {
        return deployed(Long.parseLong(id), processQuery().deploymentId(id).list(), graphQuery().deploymentId(id).list());
    }

    private Deployed deployed(long key, List<ProcessDefinition> processes, List<DecisionRequirementsDefinition> graphs) {
        return new Deployed(key, processes.stream().map(DeployedProcess::of).toList(),
                graphs.stream().flatMap(graph -> decisions(graph).stream()).map(DeployedDecision::of).toList(),
                graphs.stream().map(DeployedGraph::of).toList());
    }

    private List<ProcessDefinition> processes(String resourceName) {
        return processQuery().processDefinitionResourceName(resourceName).latestVersion().list();
    }

    private List<DecisionRequirementsDefinition> graphs(String resourceName) {
        return graphQuery().decisionRequirementsDefinitionResourceName(resourceName).latestVersion().list();
    }

    private List<DecisionDefinition> decisions(DecisionRequirementsDefinition graph) {
        return repository.createDecisionDefinitionQuery().decisionRequirementsDefinitionId(graph.getId())
                .orderByDecisionDefinitionKey().asc().list();
    }

    private static Optional<DeployedProcess> one(ProcessDefinitionQuery query) {
        return Optional.ofNullable(query.singleResult()).map(DeployedProcess::of);
    }

    private ProcessDefinitionQuery processQuery() {
        return repository.createProcessDefinitionQuery();
    }

    private DecisionRequirementsDefinitionQuery graphQuery() {
        return repository.createDecisionRequirementsDefinitionQuery();
    }
}
