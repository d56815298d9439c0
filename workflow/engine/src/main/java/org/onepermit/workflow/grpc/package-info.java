/**
 * Zeebe's gateway protocol: requests in, commands to the other rooms, replies and status codes out. Decides nothing.
 * The only room that knows gRPC; nothing depends on it but the entry that puts the engine together.
 */
package org.onepermit.workflow.grpc;
