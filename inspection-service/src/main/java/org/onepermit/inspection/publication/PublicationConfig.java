package org.onepermit.inspection.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How results are published ({@code inspection.publication.*}). */
@ConfigMapping(prefix = "inspection.publication")
public interface PublicationConfig {

    /** Who publishes, as the public reads it. */
    @WithDefault("辽宁省生态环境厅")
    String authority();
}
