package id.laju.hambatan;

import java.time.Instant;

/**
 * Where the figures come from.
 *
 * @param langkah when the first step of the process ended of which anything is recorded; null without any
 * @param fase when the first call of another process was recorded; null without any
 * @param tanpaVarian steps and calls among those counted that were recorded before shared models and variants were told apart
 */
public record AsalAngka(Instant langkah, Instant fase, long tanpaVarian) {
}
