package id.laju.dokumen;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the letterhead of the satker and the way to the verification page onto a document. */
@Component
class PencetakDokumen {

    private final SatkerService satker;
    private final Perender perender;
    private final String alamat;

    PencetakDokumen(SatkerService satker, Perender perender, @Value("${laju.alamat}") String alamat) {
        this.satker = satker;
        this.perender = perender;
        this.alamat = alamat.replaceFirst("/+$", "");
    }

    byte[] denganVerifikasi(String kodeSatker, String nomor, String kode, ModelDokumen model) {
        String tautan = alamat + "/verifikasi/" + kode;
        return perender.pdf(model, kop(kodeSatker), new Lembar(nomor, tautan, Barkode.qr(tautan)));
    }

    byte[] tanpaVerifikasi(String kodeSatker, String nomor, ModelDokumen model) {
        return perender.pdf(model, kop(kodeSatker), Lembar.tanpaVerifikasi(nomor));
    }

    private KopSurat kop(String kode) {
        Satker s = satker.ambil(kode);
        return new KopSurat(List.of(besar(s.kementerian()), besar(s.induk())), s.nama(), s.alamat(), s.telepon(), s.surel(), s.situs(), Sumber.LOGO);
    }

    private static String besar(String nama) {
        return nama == null ? "" : nama.toUpperCase(Locale.ROOT);
    }
}
