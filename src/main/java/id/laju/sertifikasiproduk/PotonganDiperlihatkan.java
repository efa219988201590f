package id.laju.sertifikasiproduk;

import id.laju.maaf.SuratDiperlihatkanService;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.JanjiSertifikasi;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A shown letter of apology makes the promise of the running certification shorter at once. */
@Service
public class PotonganDiperlihatkan {

    private final SuratDiperlihatkanService surat;
    private final JanjiSertifikasi janji;
    private final KasusService kasus;
    private final SatkerService satker;
    private final Clock jam;

    PotonganDiperlihatkan(SuratDiperlihatkanService surat, JanjiSertifikasi janji, KasusService kasus, SatkerService satker, Clock jam) {
        this.surat = surat;
        this.janji = janji;
        this.kasus = kasus;
        this.satker = satker;
        this.jam = jam;
    }

    /** It was sent, is not over, and no letter has shortened it. */
    boolean dapat(Permohonan p) {
        return p.kasus() != null && BerkasSertifikasi.LAYANAN.contains(p.layanan()) && berjalan(kasus.ambil(p.kasus())) && janji.dapatDipotong(p);
    }

    private static boolean berjalan(Kasus k) {
        return k.selesai() == null && k.janji() != null;
    }

    /** @return working days that it takes off */
    @Transactional
    public int catat(Permohonan p, String nomor, LocalDate tanggal, String oleh) {
        kasus.kunci(p.kasus());
        int hari = surat.catat(p, nomor, tanggal, LocalDate.ofInstant(jam.instant(), satker.ambil(p.satker()).zonaWaktu()), oleh);
        kasus.majukanJanji(p.kasus(), hari);
        return hari;
    }
}
