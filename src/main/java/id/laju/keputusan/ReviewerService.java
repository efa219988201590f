package id.laju.keputusan;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.keputusan.Peninjau.Fungsi;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Penunjukan Tinjauan Hasil: who reviews and who decides, from among those who took no part in the evaluation (CRT-058). */
@Service
class ReviewerService {

    /** @param alasan why others than before; not for the first */
    record Isian(List<String> reviewer, String pengambilKeputusan, String alasan) {
        Isian {
            reviewer = reviewer == null ? List.of() : List.copyOf(reviewer);
        }
    }

    /** @param terlarang why this person cannot be appointed; null for who can */
    record Calon(String staf, String nama, String terlarang) {
    }

    private final ReviewerMapper mapper;
    private final LingkupEvaluasi lingkup;
    private final KertasKeputusan kertas;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final StafService staf;
    private final DokumenService dokumen;
    private final KeputusanProses proses;
    private final Clock jam;

    ReviewerService(ReviewerMapper mapper, LingkupEvaluasi lingkup, KertasKeputusan kertas, PermohonanService permohonan, SatkerService satker, StafService staf, DokumenService dokumen,
            KeputusanProses proses, Clock jam) {
        this.mapper = mapper;
        this.lingkup = lingkup;
        this.kertas = kertas;
        this.permohonan = permohonan;
        this.satker = satker;
        this.staf = staf;
        this.dokumen = dokumen;
        this.proses = proses;
        this.jam = jam;
    }

    /** Newest first. */
    List<PenunjukanTinjauan> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    Optional<PenunjukanTinjauan> kini(long permohonanId) {
        return mapper.semua(permohonanId).stream().findFirst();
    }

    List<Peninjau> peninjau(long penunjukanId) {
        return mapper.peninjau(penunjukanId);
    }

    List<Peninjau> kini(long permohonanId, Fungsi f) {
        return kini(permohonanId).stream().flatMap(n -> mapper.peninjau(n.id()).stream()).filter(p -> p.fungsi() == f).toList();
    }

    /** @throws java.util.NoSuchElementException before anybody was appointed */
    Peninjau pemutus(long permohonanId) {
        return kini(permohonanId, Fungsi.PENGAMBIL_KEPUTUSAN).stream().findFirst().orElseThrow();
    }

    boolean harusBeda(String kode) {
        return PengaturanKeputusan.harusBeda(satker, kode);
    }

    /** Everybody with the role, also those who cannot be appointed to this order. */
    List<Calon> calon(Permohonan p, Fungsi f) {
        return staf.denganPeran(p.satker(), f.peran()).stream().filter(Staf::aktif).map(s -> new Calon(s.id(), s.nama(), lingkup.alasan(p, s.id()).orElse(null))).toList();
    }

    /** @throws IsianKeliru with every wrong field */
    @Transactional
    void tunjuk(long permohonanId, Isian i, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        int ke = kini(permohonanId).map(PenunjukanTinjauan::ke).orElse(0) + 1;
        Set<String> boleh = bisa(p, Fungsi.REVIEWER);
        Set<String> pemutus = bisa(p, Fungsi.PENGAMBIL_KEPUTUSAN);
        new PeriksaIsian().tolakJika(i.reviewer().isEmpty(), "reviewer", "Pilih sedikitnya satu reviewer.")
            .tolakJika(!boleh.containsAll(i.reviewer()), "reviewer", "Pilih reviewer dari daftar; yang ikut dalam evaluasi order ini tidak dapat ditunjuk.")
            .wajib("pengambilKeputusan", i.pengambilKeputusan(), "Pilih pengambil keputusan.")
            .tolakJika(i.pengambilKeputusan() != null && !pemutus.contains(i.pengambilKeputusan()), "pengambilKeputusan",
                "Pilih pengambil keputusan dari daftar; yang ikut dalam evaluasi order ini tidak dapat ditunjuk.")
            .tolakJika(harusBeda(p.satker()) && i.reviewer().contains(i.pengambilKeputusan()), "pengambilKeputusan", "Di balai ini pengambil keputusan harus orang lain dari reviewer.")
            .tolakJika(ke > 1 && BacaIsian.teks(i.alasan()) == null, "alasan", "Tulis mengapa ditunjuk lagi.").panjang("alasan", i.alasan(), 1000, "Alasan").selesai();
        long id = mapper.tunjuk(permohonanId, ke, ke == 1 ? null : i.alasan().strip(), oleh, jam.instant());
        i.reviewer().stream().distinct().forEach(s -> mapper.tambah(id, s, Fungsi.REVIEWER));
        mapper.tambah(id, i.pengambilKeputusan(), Fungsi.PENGAMBIL_KEPUTUSAN);
    }

    private Set<String> bisa(Permohonan p, Fungsi f) {
        return calon(p, f).stream().filter(c -> c.terlarang() == null).map(Calon::staf).collect(Collectors.toSet());
    }

    /** The form of the appointment. Repeatable. */
    @Transactional
    void terbitkan(long permohonanId) {
        PenunjukanTinjauan n = kini(permohonanId).orElseThrow();
        if (n.dokumenId() == null) {
            Permohonan p = permohonan.ambil(permohonanId);
            String nomor = KertasKeputusan.order(p) + "/PT/" + n.ke();
            Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), kertas.penunjukan(p, n, mapper.peninjau(n.id())));
            dokumen.terbitkan(d.id());
            mapper.terbit(n.id(), nomor, d.id());
        }
    }

    /** Somebody who was appointed cannot do it now: PJ Sertifikasi appoints anew. @throws IsianKeliru when nobody who was appointed is at work */
    @Transactional
    void ganti(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        proses.kunci(p.kasus());
        if (!proses.diganti(p.kasus(), permohonanId)) {
            throw new IsianKeliru("Order ini sekarang tidak menunggu reviewer atau pengambil keputusan. Muat ulang halaman.");
        }
    }

    boolean bisaDiganti(Permohonan p) {
        return proses.bisaDiganti(p.kasus());
    }

    /** @throws IsianKeliru for who was not appointed, or not to that */
    void pastikan(long permohonanId, String orang, Fungsi f) {
        if (kini(permohonanId, f).stream().noneMatch(x -> x.staf().equals(orang))) {
            throw new IsianKeliru("Anda tidak ditunjuk sebagai " + f.label().toLowerCase() + " order ini.");
        }
    }

    /** Names, for paper. */
    static String nama(Stream<Peninjau> semua) {
        return semua.map(Peninjau::nama).collect(Collectors.joining(", "));
    }
}
