package id.laju.audit;

import id.laju.mesin.TugasDitolak;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of an audit, answered row by row and stored with each answer (CRT-055 to CRT-057). */
@Service
class LembarAuditService {

    private static final int PANJANG_CATATAN = 2000;
    private static final String TANPA_UKURAN = "Tidak ada persyaratan standar industri hijau yang dinilai, sehingga peringkatnya tidak dapat ditetapkan nanti: nilai butir yang berlaku bagi perusahaan ini, "
        + "atau minta Admin Sertifikasi mengisi daftar periksa standarnya di Master Sertifikasi lebih dulu.";

    /** @param versi that the page shows; 0 for a row that nobody answered */
    record Isian(String hasil, String nilai, String catatan, int versi) {
    }

    /** A checklist with its headings. */
    record Bagian(String nama, String acuan, List<Kelompok> kelompok) {
    }

    record Kelompok(String kategori, List<ButirLembar> butir) {
    }

    private final LembarMapper mapper;
    private final PenilaiSementara sementara;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    LembarAuditService(LembarMapper mapper, PenilaiSementara sementara, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.sementara = sementara;
        this.kabar = kabar;
        this.jam = jam;
    }

    AuditLapangan audit(long id) {
        return mapper.audit(id).orElseThrow(() -> TidakDitemukan.untuk("Audit", id));
    }

    List<AuditLapangan> milik(long permohonanId) {
        return mapper.milik(permohonanId);
    }

    /** Those who were appointed. */
    List<AuditorLapangan> tim(long permohonanId) {
        return mapper.tim(permohonanId);
    }

    /** As pages and papers name them: the team, and whoever stood in for it. */
    List<PelaksanaAudit> pelaksana(long permohonanId) {
        return mapper.pelaksana(permohonanId);
    }

    /** The team, with those who judge for it while nobody in it does. */
    List<AuditorLapangan> bertugas(long permohonanId) {
        List<AuditorLapangan> tim = mapper.tim(permohonanId);
        return tim.stream().anyMatch(AuditorLapangan::menilai) ? tim : Stream.concat(sementara.untuk(permohonanId).stream(), tim.stream()).toList();
    }

    /** @throws TidakDitemukan for somebody who does not work for the team */
    AuditorLapangan anggota(AuditLapangan a, String orang) {
        return bertugas(a.permohonanId()).stream().filter(t -> t.staf().equals(orang)).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Audit", a.id()));
    }

    /** Locked, for somebody of the team who wants to write. @throws IsianKeliru once the sheet of findings is made */
    AuditLapangan untukDiisi(long id, String orang) {
        anggota(audit(id), orang);
        mapper.kunci(id);
        AuditLapangan a = audit(id);
        if (!a.terbuka()) {
            throw new IsianKeliru(a.tahapSatu() ? "Audit tahap 1 dinilai pada tugasnya; temuan ditulis pada tahap 2." : a.keadaan().equals("DIJADWALKAN") ? "Jadwal audit ini belum disepakati; lembarnya belum dapat diisi." : "LKS audit ini sudah disusun; lembarnya tidak dapat diubah lagi.");
        }
        return a;
    }

    /** The same for those who judge. */
    AuditLapangan untukDinilai(long id, String orang) {
        if (!anggota(audit(id), orang).menilai()) {
            throw new IsianKeliru("Butir dan temuan diisi ketua tim, evaluator, atau tenaga ahli; PPC menambahkan foto.");
        }
        return untukDiisi(id, orang);
    }

    List<ButirLembar> butir(long auditId) {
        return mapper.butir(auditId);
    }

    /** Lists, and their headings within, in order. */
    static List<Bagian> bagian(List<ButirLembar> semua) {
        return kelompok(semua, ButirLembar::daftar).stream().map(d -> new Bagian(d.get(0).namaDaftar(), d.get(0).acuan(), kelompok(d, ButirLembar::kategori).stream()
            .map(k -> new Kelompok(k.get(0).kategori(), k)).toList())).toList();
    }

    private static Collection<List<ButirLembar>> kelompok(List<ButirLembar> semua, Function<ButirLembar, String> menurut) {
        return semua.stream().collect(Collectors.groupingBy(menurut, LinkedHashMap::new, Collectors.toList())).values();
    }

    /**
     * Stores one answer. A measured value decides by the limits, where there are any.
     *
     * @return the row as it stands now
     * @throws IsianKeliru when it is wrong, or somebody else wrote this row meanwhile
     */
    @Transactional
    ButirLembar jawab(long auditId, long butirId, Isian i, String oleh) {
        AuditLapangan a = untukDinilai(auditId, oleh);
        ButirLembar b = satu(auditId, butirId);
        String catatan = BacaIsian.teks(i.catatan());
        BacaIsian baca = new BacaIsian();
        BigDecimal nilai = baca.nilai("nilai", i.nilai(), "Nilai terukur");
        HasilPeriksa hasil = pilih(b, i.hasil(), nilai, baca);
        baca.periksa().panjang("catatan", catatan, PANJANG_CATATAN, "Catatan");
        baca.selesai();
        if (mapper.jawab(auditId, butirId, hasil, hasil == HasilPeriksa.TIDAK_BERLAKU ? null : nilai, catatan, i.versi(), oleh, jam.instant()) == 0) {
            throw new TugasDitolak("Butir ini baru saja diisi " + bertugas(a.permohonanId()).stream().filter(t -> t.staf().equals(b.oleh())).findFirst().map(AuditorLapangan::nama).orElse("anggota lain")
                + ". Salin yang Anda ketik, lalu muat ulang halaman.");
        }
        catat(a, b, hasil, oleh);
        return satu(auditId, butirId);
    }

    private static HasilPeriksa pilih(ButirLembar b, String isian, BigDecimal nilai, BacaIsian baca) {
        String hasil = BacaIsian.teks(isian);
        baca.periksa().tolakJika(hasil != null && !b.pilihan().containsKey(hasil), "hasil", "Pilih salah satu jawaban butir ini.");
        return b.dinilai(hasil == null || !baca.periksa().baik() ? null : HasilPeriksa.valueOf(hasil), nilai);
    }

    /** The trail keeps how a row was judged, not each stroke of a note. */
    private void catat(AuditLapangan a, ButirLembar lama, HasilPeriksa baru, String oleh) {
        if (lama.hasil() != null && lama.hasil() != baru) {
            kabar.publishEvent(new PerubahanData(a.satker(), oleh, "jawaban audit", a.kasus() + " " + lama.daftar() + " " + lama.klausul(), Map.of("hasil", lama.hasil().label()), Map.of("hasil", baru == null ? "" : baru.label())));
        }
    }

    /** What was signed is not what is there now. */
    void hapusTandaTangan(long auditId) {
        mapper.hapusTandaTangan(auditId);
    }

    ButirLembar satu(long auditId, long butirId) {
        return mapper.butir(auditId).stream().filter(b -> b.id() == butirId).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Butir", butirId));
    }

    /** What is missing before the audit counts as held; empty when all is there. */
    Optional<String> kurang(long auditId) {
        List<ButirLembar> semua = mapper.butir(auditId);
        List<ButirLembar> belum = semua.stream().filter(b -> b.hasil() == null).toList();
        if (!belum.isEmpty()) {
            return Optional.of(belum.size() + " butir belum dijawab, mulai dari " + belum.get(0).namaDaftar() + ": " + belum.get(0).isi());
        }
        List<ButirLembar> keliru = semua.stream().filter(b -> b.hasil() == HasilPeriksa.TIDAK_SESUAI).toList();
        Set<Long> bertemuan = mapper.bertemuan(auditId);
        return keliru.stream().filter(b -> b.catatan() == null).findFirst().map(b -> "Tulis bukti ketidaksesuaian pada " + b.namaDaftar() + ": " + b.isi())
            .or(() -> semua.stream().filter(b -> b.berbatas() && b.hasil() == HasilPeriksa.TIDAK_BERLAKU && b.catatan() == null).findFirst().map(b -> "Tulis mengapa batas ini tidak berlaku pada " + b.namaDaftar() + ": " + b.isi()))
            .or(() -> keliru.stream().filter(b -> !bertemuan.contains(b.id())).findFirst().map(b -> "Jadikan temuan ketidaksesuaian pada " + b.namaDaftar() + ": " + b.isi()))
            .or(() -> tanpaUkuran(auditId, semua) ? Optional.of(TANPA_UKURAN) : Optional.empty());
    }

    /** The level is worked out from them, and the sheet is closed once the findings are signed. */
    private boolean tanpaUkuran(long auditId, List<ButirLembar> semua) {
        return mapper.berperingkat(auditId) && semua.stream().noneMatch(b -> b.bentuk() == DaftarPeriksa.Bentuk.TERUKUR && b.hasil() != HasilPeriksa.TIDAK_BERLAKU);
    }
}
