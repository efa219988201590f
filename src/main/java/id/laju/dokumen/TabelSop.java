package id.laju.dokumen;

import java.util.List;

/** The table of an SOP. @param pelaksana names of the columns */
public record TabelSop(List<String> pelaksana, List<Baris> baris) {

    /**
     * @param nomor  "5"; "5a" for what is done only when something does not go as usual
     * @param kolom  which of the performers
     * @param lanjut arrows from here
     */
    public record Baris(String nomor, String kegiatan, int kolom, SimbolSop simbol, String kelengkapan, String waktu, String keluaran, String keterangan, List<Panah> lanjut) {
    }

    /** @param ke    index of a row; @param label of a decision, empty for the only way on */
    public record Panah(int ke, String label) {
    }
}
