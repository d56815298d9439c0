package org.onepermit.permit.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How attachments are kept. */
@ConfigMapping(prefix = "permit.attachments")
public interface AttachmentConfig {

    /** Folder of the files; it must survive a restart and be shared by all instances. */
    @WithDefault(".onepermit/data/attachments")
    Path folder();

    /** Largest file in bytes. */
    @WithDefault("52428800")
    long maxBytes();

    /** Most files of one application. */
    @WithDefault("200")
    int maxFiles();

    /** Age after which a file that no application refers to is deleted. */
    @WithDefault("PT2H")
    Duration orphanAge();

    /** How often orphans are looked for. */
    @WithDefault("PT24H")
    Duration sweep();
}
