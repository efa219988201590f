package id.laju.sertifikasi;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import java.util.List;

/**
 * What is missing or wrong in an application (CRT-076); or, while it is being verified, the whole list as a paper to work with (CRT-033).
 *
 * @param putaran how often the customer was asked; 0 for the whole list
 * @param batas until when, in words; null without a deadline
 */
public record LembarKekurangan(KepalaLembar kepala, int putaran, String batas, List<Baris> baris) implements ModelDokumen {

    public record Baris(String nama, String keterangan) {
    }

    @Override
    public String templat() {
        return "lembar-kekurangan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.LEMBAR_KEKURANGAN;
    }

    @Override
    public String judul() {
        return (putaran == 0 ? jenis().sebutanLain() : jenis().sebutan()).utama(bahasa());
    }
}
