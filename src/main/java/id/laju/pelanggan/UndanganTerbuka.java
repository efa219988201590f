package id.laju.pelanggan;

import java.util.List;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param berlaku its link still works; otherwise it has to be sent again
 */
public record UndanganTerbuka(String surel, List<String> peran, boolean berlaku) {
}
