package id.laju.sertifikat;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails about certificates; the same step writes its mail once. */
@Component
class SertifikatKabar {

    private final SuratService surat;
    private final SertifikatService sertifikat;
    private final IndukSertifikat induk;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final String alamat;

    SertifikatKabar(SuratService surat, SertifikatService sertifikat, IndukSertifikat induk, PermohonanService permohonan, PenerimaSurat penerima, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.sertifikat = sertifikat;
        this.induk = induk;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.alamat = alamat;
    }

    /** It is out (CRT-073). */
    void terbit(Sertifikat s) {
        Permohonan p = permohonan.ambil(s.permohonanId());
        Map<String, Object> model = new HashMap<>(Map.of("nama", s.pemegang(), "nomor", s.nomor(), "produk", s.produk(), "berakhir", Tanggal.panjang(s.berakhir()), "tautan", alamat + "/portal/sertifikat"));
        if (s.menggantikanId() != null) {
            model.put("menggantikan", sertifikat.ambil(s.menggantikanId()).nomor());
        }
        penerima.untuk(p).forEach(ke -> surat.kirimSekali("sertifikat/" + s.id() + "/terbit/" + ke, s.satker(), ke, "Sertifikat " + s.nomor() + " sudah terbit", "sertifikat-terbit", model));
    }

    /** What the customer is told of one that is given up; whoever gives it up reads it first. */
    static String kalimatGugur(Induk lama) {
        return "Sertifikat baru dengan merek tambahan tidak diterbitkan, karena " + (lama.akhir() == null ? "sertifikat yang mereknya ditambah sudah berakhir" : lama.akhir())
            + ". Order ini tetap dapat Anda tutup; keberatan dapat diajukan lewat Keluhan Pelanggan di portal.";
    }

    /** It is not made after all. */
    void gugur(Sertifikat s) {
        Induk lama = induk.untuk(s);
        Permohonan p = permohonan.ambil(s.permohonanId());
        Map<String, Object> model = Map.of("nama", s.pemegang(), "nomor", lama.lama() == null ? "-" : lama.lama().nomor(), "produk", s.produk(), "baris", List.of(), "tautan", alamat + "/portal/kasus/" + p.id(), "tombol", "Buka order",
            "kalimat", kalimatGugur(lama));
        penerima.untuk(p).forEach(ke -> surat.kirimSekali("sertifikat/" + s.id() + "/gugur/" + ke, s.satker(), ke, "Sertifikat baru tidak diterbitkan, order " + Objects.requireNonNullElse(p.nomorOrder(), p.praOrder()), "pemeliharaan", model));
    }
}
