package id.laju.surat;

/** Door for whoever knows what the people behind an address want. */
public interface PilihanSurel {

    /** Nobody with this address wants mails of this kind. */
    boolean tidakMau(String surel, JenisSurel jenis);
}
