package id.laju.staf;

/** An account was closed, or has other roles or satker from now on; published after what it held went back. */
public record WewenangBerubah(String staf) {
}
