package org.onepermit.platform.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How a service keeps its files. */
@ConfigMapping(prefix = "onepermit.files")
public interface FileConfig {

    /** Folder of the files; it must survive a restart, be shared by all instances of a service, and by no other service. */
    @WithDefault(".onepermit/data/files")
    Path folder();

    /** Largest file in bytes. */
    @WithDefault("52428800")
    long maxBytes();

    /** Most files of one application or one inspection. */
    @WithDefault("200")
    int maxFiles();

    /** Age after which a file that nothing refers to is deleted. */
    @WithDefault("PT2H")
    Duration orphanAge();

    /** How often orphans are looked for. */
    @WithDefault("PT24H")
    Duration sweep();
}
