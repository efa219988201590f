package id.laju.audit;

import id.laju.kalender.KalenderKerja;
import id.laju.mesin.TugasDitolak;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Findings of an audit, and until when each has to be mended (CRT-049, CRT-050). */
@Service
class TemuanService {

    private static final LocalTime AKHIR_HARI = LocalTime.of(23, 59, 59);

    private final TemuanMapper mapper;
    private final LembarAuditService lembar;
    private final LokasiAuditService lokasi;
    private final AturanTemuan aturan;
    private final KalenderKerja kalender;
    private final Clock jam;

    TemuanService(TemuanMapper mapper, LembarAuditService lembar, LokasiAuditService lokasi, AturanTemuan aturan, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.lembar = lembar;
        this.lokasi = lokasi;
        this.aturan = aturan;
        this.kalender = kalender;
        this.jam = jam;
    }

    List<Temuan> milikAudit(long auditId) {
        return mapper.milikAudit(auditId);
    }

    /** Of all audits of a request. */
    List<Temuan> milik(long permohonanId) {
        return mapper.milik(permohonanId);
    }

    Temuan ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Temuan", id));
    }

    /** Held until the end of the transaction. */
    Temuan kunci(long id) {
        mapper.kunci(id);
        return ambil(id);
    }

    /** How many of each category, also of those that there are none of. */
    static Map<Kategori, Long> hitung(List<Temuan> semua) {
        Map<Kategori, Long> hasil = new EnumMap<>(Kategori.class);
        for (Kategori k : Kategori.values()) {
            hasil.put(k, semua.stream().filter(t -> t.kategori() == k).count());
        }
        return hasil;
    }

    @Transactional
    long tambah(long auditId, IsianTemuan i, String oleh) {
        lokasi.periksa(lembar.untukDinilai(auditId, oleh), i.lokasi());
        i.periksa();
        if (i.butirId() != null) {
            lembar.satu(auditId, i.butirId());
        }
        lembar.hapusTandaTangan(auditId);
        return mapper.tambah(auditId, i, oleh);
    }

    /** @throws TugasDitolak when somebody else changed it since the page was read */
    @Transactional
    void ubah(long auditId, long id, IsianTemuan i, String oleh) {
        lokasi.periksa(lembar.untukDinilai(auditId, oleh), i.lokasi());
        i.periksa();
        Temuan t = milikSaya(auditId, id, oleh);
        bacaanBerversi(i.versi());
        tersimpan(t, mapper.ubah(id, i, oleh));
        lembar.hapusTandaTangan(auditId);
    }

    /** @param versi that the page shows; null on a page of before */
    @Transactional
    void hapus(long auditId, long id, Integer versi, String oleh) {
        lembar.untukDinilai(auditId, oleh);
        Temuan t = milikSaya(auditId, id, oleh);
        bacaanBerversi(versi);
        tersimpan(t, mapper.hapus(id, versi));
        lembar.hapusTandaTangan(auditId);
    }

    /** Pages of before tell none. */
    private static void bacaanBerversi(Integer versi) {
        if (versi == null) {
            throw new TugasDitolak("Halaman ini dimuat sebelum aplikasinya diperbarui. Salin yang Anda ketik, lalu muat ulang halaman.");
        }
    }

    private static void tersimpan(Temuan t, int baris) {
        if (baris == 0) {
            throw new TugasDitolak("Temuan ini baru saja diubah " + t.diubahNama() + ". Salin yang Anda ketik, lalu muat ulang halaman.");
        }
    }

    private Temuan dari(long auditId, long id) {
        return mapper.cari(id).filter(t -> t.auditId() == auditId).orElseThrow(() -> TidakDitemukan.untuk("Temuan", id));
    }

    /** Its author and the leader may change it: the sheet names the author. */
    private Temuan milikSaya(long auditId, long id, String oleh) {
        Temuan t = dari(auditId, id);
        AuditLapangan a = lembar.audit(auditId);
        if (!t.auditor().equals(oleh) && lembar.anggota(a, oleh).fungsi() != Fungsi.KETUA) {
            throw new IsianKeliru("Temuan ini ditulis " + t.auditorNama() + "; hanya ia dan ketua tim yang dapat mengubah atau menghapusnya.");
        }
        return t;
    }

    /** Numbers them and says until when each has to be mended. @param tanggal last day of the audit */
    @Transactional
    void beriBatas(AuditLapangan a, LocalDate tanggal, String oleh) {
        mapper.urutkan(a.id());
        for (Temuan t : mapper.milikAudit(a.id())) {
            AturanTemuan.Aturan r = aturan.untuk(a.satker(), t.kategori());
            if (r.perbaikan()) {
                batas(a.satker(), t.id(), tanggal.plusDays(r.hari()), r.ingatkan(), null, oleh);
            } else {
                mapper.keadaan(t.id(), KeadaanTemuan.DICATAT);
            }
        }
    }

    /** More time. @param hari last day of the new deadline */
    @Transactional
    void perpanjang(Temuan t, LocalDate hari, String alasan, String oleh) {
        String satker = lembar.audit(t.auditId()).satker();
        batas(satker, t.id(), hari, aturan.untuk(satker, t.kategori()).ingatkan(), alasan, oleh);
    }

    /** What came back has at least a few days left, so that it can be completed. */
    @Transactional
    void beriWaktuMelengkapi(Temuan t, String oleh) {
        String satker = lembar.audit(t.auditId()).satker();
        LocalDate sedikitnya = LocalDate.ofInstant(jam.instant(), kalender.zona(satker)).plusDays(aturan.untuk(satker, t.kategori()).melengkapi());
        if (LocalDate.ofInstant(t.batas(), kalender.zona(satker)).isBefore(sedikitnya)) {
            perpanjang(t, sedikitnya, "Dikembalikan evaluator untuk dilengkapi", oleh);
        }
    }

    private void batas(String satker, long id, LocalDate hari, int ingatkan, String alasan, String oleh) {
        ZoneId zona = kalender.zona(satker);
        Instant batas = hari.atTime(AKHIR_HARI).atZone(zona).toInstant();
        Instant pengingat = hari.minusDays(ingatkan).atTime(LocalTime.of(8, 0)).atZone(zona).toInstant();
        mapper.batas(id, batas, saatIngat(pengingat, batas), alasan, oleh, jam.instant());
    }

    /** Half-way to the deadline where its own moment is over already. */
    private Instant saatIngat(Instant pengingat, Instant batas) {
        Instant kini = jam.instant();
        return pengingat.isBefore(kini) && batas.isAfter(kini) ? kini.plus(Duration.between(kini, batas).dividedBy(2)) : pengingat;
    }

    void keadaan(long id, KeadaanTemuan ke) {
        mapper.keadaan(id, ke);
    }
}
