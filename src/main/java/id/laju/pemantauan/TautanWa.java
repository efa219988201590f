package id.laju.pemantauan;

import id.laju.mesin.Langkah;
import id.laju.permohonan.Permohonan;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.NomorWa;
import id.laju.umum.Tanggal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** A wa.me address with its text, for a step that waits for the customer: which case, what to do, until when, where. */
@Component
class TautanWa {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private final KataPemantauan kata;
    private final SatkerService satker;
    private final MessageSource pesan;
    private final String alamat;

    TautanWa(KataPemantauan kata, SatkerService satker, MessageSource pesan, @Value("${laju.alamat}") String alamat) {
        this.kata = kata;
        this.satker = satker;
        this.pesan = pesan;
        this.alamat = alamat;
    }

    /** Empty when the contact person has no number that can be called. */
    Optional<String> untuk(Permohonan p, Langkah l) {
        String nomor = NomorWa.rapi(p.kontakWa());
        return Optional.of(nomor).filter(NomorWa::sah).map(n -> "https://wa.me/" + n + "?text=" + UriUtils.encode(teks(p, l), "UTF-8"));
    }

    String teks(Permohonan p, Langkah l) {
        Satker s = satker.ambil(p.satker());
        String nomor = p.nomorOrder() == null ? p.praOrder() : p.praOrder() + " (order " + p.nomorOrder() + ")";
        String batas = kata.mendesak(l) ? pesan.getMessage("pemantauan.wa.batas", new Object[] {Tanggal.batas(l.tenggat(), s.zonaWaktu(), INDONESIA)}, INDONESIA) : "";
        String tujuan = alamat + (l.halaman() == null ? "/portal/kasus/" + p.id() : l.halaman());
        return pesan.getMessage("pemantauan.wa.teks", new Object[] {p.kontakNama(), s.singkatan(), nomor, kata.langkah(l, INDONESIA), batas, tujuan}, INDONESIA);
    }
}
