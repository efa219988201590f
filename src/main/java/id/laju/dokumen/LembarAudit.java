package id.laju.dokumen;

import java.util.List;

/**
 * A sheet that LAJU adds to a Berkas audit: the cover with the list of what follows, and what stands in no paper of its own.
 *
 * @param nama heading
 * @param isi  what follows; empty for a sheet of facts only
 * @param bahasa of headings and sentences that the template adds
 */
public record LembarAudit(String nama, String pengantar, List<Butir> butir, List<Isi> isi, Bahasa bahasa) implements ModelDokumen {

    public LembarAudit(String nama, String pengantar, List<Butir> butir, List<Isi> isi) {
        this(nama, pengantar, butir, isi, Bahasa.INDONESIA);
    }

    /** One fact in words. */
    public record Butir(String label, String isi) {
    }

    /**
     * One part of the file.
     *
     * @param halaman how many pages; 0 when the case has no such paper
     * @param sidik   SHA-256 of the original, by which the copy can be compared; null for sheets of LAJU
     */
    public record Isi(String bagian, String keterangan, int halaman, String sidik) {
    }

    /** Can a copy be compared with its original by what the list says? */
    public boolean bersidik() {
        return isi.stream().anyMatch(i -> i.sidik() != null);
    }

    @Override
    public String templat() {
        return "lembar-audit";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.BERKAS_AUDIT;
    }

    @Override
    public String judul() {
        return nama;
    }
}
