package io.github.moderation4j.examples.springboot;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The properties under {@code moderation}.
 *
 * @param policy where the policy file is, such as {@code classpath:house.policy.yaml}; the default
 *     policy without it
 * @param without ids of built-in classifiers to leave out
 * @param cacheSize number of assessments remembered; 0 for none
 * @param budget time after which no further classifier is started
 */
@ConfigurationProperties("moderation")
public record ModerationProperties(
    @Nullable Resource policy,
    @DefaultValue Set<String> without,
    @DefaultValue("10000") int cacheSize,
    @DefaultValue("2s") Duration budget) {}
