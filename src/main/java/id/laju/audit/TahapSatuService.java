package id.laju.audit;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 1 of an audit: at the balai or at the site; documents and readiness are judged as in an adequacy audit. */
@Service
class TahapSatuService {

    private static final Map<String, String> TEMPAT = Map.of("balai", "BALAI", "lokasi", "LOKASI");
    private static final int PANJANG = 1000;

    private final TahapSatuMapper mapper;
    private final KecukupanService kecukupan;
    private final PemberitahuanService pemberitahuan;
    private final LembarMapper audit;
    private final TemuanSurat surat;
    private final Clock jam;

    TahapSatuService(TahapSatuMapper mapper, KecukupanService kecukupan, PemberitahuanService pemberitahuan, LembarMapper audit, TemuanSurat surat, Clock jam) {
        this.mapper = mapper;
        this.kecukupan = kecukupan;
        this.pemberitahuan = pemberitahuan;
        this.audit = audit;
        this.surat = surat;
        this.jam = jam;
    }

    Optional<TahapSatu> cari(long permohonanId) {
        return mapper.cari(permohonanId);
    }

    /** Anew for each round, and after a visit that was put off. @param tempat balai or lokasi */
    @Transactional
    void tentukan(long permohonanId, String tempat, String alasan, String oleh) {
        new PeriksaIsian().tolakJika(tempat == null || !TEMPAT.containsKey(tempat), "tempat", "Pilih tempat audit tahap 1.").wajib("alasan", alasan, "Tulis alasan pilihan tempat ini.")
            .panjang("alasan", alasan, PANJANG, "Alasan").selesai();
        mapper.tentukan(permohonanId, TEMPAT.get(tempat), alasan.strip(), oleh, jam.instant());
        kunjungan(permohonanId).ifPresent(a -> audit.keadaan(a.id(), "lokasi".equals(tempat) ? "DIJADWALKAN" : "SELESAI"));
    }

    /** The visit cannot take place on its day. @throws IsianKeliru on keputusan where nobody travels, on catatan without a reason */
    @Transactional
    void tunda(long permohonanId, String sebab, String oleh) {
        boolean diLokasi = mapper.cari(permohonanId).filter(TahapSatu::diLokasi).isPresent();
        new PeriksaIsian().tolakJika(!diLokasi, "keputusan", "Tahap 1 ini dinilai di balai; tidak ada kunjungan yang ditunda.").wajib("catatan", sebab, "Tulis mengapa kunjungan ditunda.")
            .panjang("catatan", sebab, PANJANG, "Catatan").selesai();
        Audit a = kunjungan(permohonanId).orElseThrow();
        audit.tunda(a.id(), sebab.strip(), oleh, jam.instant());
        surat.auditDitunda(a.id());
    }

    /** @throws IsianKeliru before the agreed day of a visit, and for what the adequacy audit refuses */
    @Transactional
    void nilai(long permohonanId, KecukupanService.Isian i, String oleh) {
        Optional<Audit> kunjungan = kunjunganBerlaku(permohonanId);
        if (kunjungan.map(a -> pemberitahuan.kini(a.id())).filter(n -> jam.instant().isBefore(n.mulai())).isPresent()) {
            throw IsianKeliru.pada("keputusan", "Audit tahap 1 di lokasi baru dinilai pada waktu yang disepakati.");
        }
        kecukupan.nilai(permohonanId, i, oleh);
        if (!"kurang".equals(i.keputusan())) {
            kunjungan.ifPresent(a -> audit.keadaan(a.id(), "SELESAI"));
        }
    }

    /** The visit of this round; empty at the balai. */
    Optional<Audit> kunjunganBerlaku(long permohonanId) {
        return mapper.cari(permohonanId).filter(TahapSatu::diLokasi).flatMap(t -> kunjungan(permohonanId));
    }

    private Optional<Audit> kunjungan(long permohonanId) {
        return pemberitahuan.milik(permohonanId).stream().filter(a -> Audit.TAHAP_1.equals(a.tahap())).findFirst();
    }
}
