package id.laju.lhu;

import id.laju.berkas.Berkas;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.HasilOrderService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.LaporanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.PesananService;
import id.laju.permohonan.Sampel;
import id.laju.satker.SatkerService;
import id.laju.survei.SurveiService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as customers see and fetch them; everything here is of one organisation only. */
@Service
public class DaftarLhuService {

    /** @param isi the PDF as it was issued */
    public record Unduh(Berkas berkas, byte[] isi) {
    }

    private final LhuMapper mapper;
    private final AmandemenMapper amandemen;
    private final KeberatanMapper keberatan;
    private final PesananService pesanan;
    private final PermohonanService permohonan;
    private final LaporanService semuaLaporan;
    private final HasilLaporan laboratorium;
    private final StatusAnalisa status;
    private final SurveiService survei;
    private final PenyerahanService penyerahan;
    private final HasilOrderService hasil;
    private final KasusService kasus;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final Clock jam;

    DaftarLhuService(LhuMapper mapper, AmandemenMapper amandemen, KeberatanMapper keberatan, PesananService pesanan, PermohonanService permohonan, LaporanService semuaLaporan, HasilLaporan laboratorium, StatusAnalisa status,
            SurveiService survei, PenyerahanService penyerahan, HasilOrderService hasil, KasusService kasus, DokumenService dokumen, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.amandemen = amandemen;
        this.keberatan = keberatan;
        this.pesanan = pesanan;
        this.permohonan = permohonan;
        this.semuaLaporan = semuaLaporan;
        this.laboratorium = laboratorium;
        this.status = status;
        this.survei = survei;
        this.penyerahan = penyerahan;
        this.hasil = hasil;
        this.kasus = kasus;
        this.dokumen = dokumen;
        this.satker = satker;
        this.jam = jam;
    }

    /** In a number of queries that does not depend on how many orders there are. */
    @Transactional(readOnly = true)
    public Halaman<BarisOrder> daftar(long pelangganId, String kodeSatker, Integer tahun, PermintaanHalaman minta) {
        Halaman<Permohonan> halaman = pesanan.pesanan(pelangganId, kodeSatker, tahun, minta);
        Bahan bahan = bahan(halaman.isi());
        return halaman.ubah(bahan::baris);
    }

    /** Those of the orders that are this customer's and paid, by id; as {@link #daftar} in a fixed number of queries. */
    @Transactional(readOnly = true)
    public Map<Long, BarisOrder> milik(Collection<Long> permohonanIds, long pelangganId) {
        List<Permohonan> semua = permohonan.semua(permohonanIds).values().stream().filter(p -> p.pelangganId() == pelangganId && p.dipesan() != null).toList();
        return semua.isEmpty() ? Map.of() : semua.stream().map(bahan(semua)::baris).collect(Collectors.toMap(BarisOrder::permohonanId, b -> b));
    }

    private Bahan bahan(List<Permohonan> semua) {
        List<Long> ids = semua.stream().map(Permohonan::id).toList();
        Map<Long, List<Sampel>> sampel = permohonan.sampelMilik(ids);
        Map<Long, Laporan> laporan = semuaLaporan.laporanMilik(ids);
        Set<Long> beres = survei.yangBeres(semua);
        return new Bahan(beres, hasil.tanpaLaporan(semua), penyerahan.keadaan(semua, beres), sampel, laporan,
                laboratorium.nomorAnalisa(sampel.values().stream().flatMap(List::stream).map(Sampel::id).toList()), status.milik(semua, sampel),
                kasus(semua), unduhan(laporan.keySet()), koreksi(ids), dicabut(ids), keberatan(semua), semua.stream().map(Permohonan::satker).distinct().collect(Collectors.toMap(s -> s, this::zona)));
    }

    private Map<String, Kasus> kasus(List<Permohonan> semua) {
        return semua.stream().map(Permohonan::pelangganId).distinct().flatMap(p -> kasus.milikPelanggan(p).stream()).collect(Collectors.toMap(Kasus::nomor, k -> k));
    }

    /** Finished corrections by the report that they correct. */
    private Map<Long, Amandemen> koreksi(List<Long> permohonan) {
        return permohonan.isEmpty() ? Map.of() : amandemen.milik(permohonan).stream().filter(a -> a.selesai() != null && a.laporanBaru() != null)
                .collect(Collectors.toMap(Amandemen::laporanId, a -> a));
    }

    private Set<Long> dicabut(List<Long> permohonan) {
        return permohonan.isEmpty() ? Set.of() : amandemen.milik(permohonan).stream().filter(Amandemen::dicabut).map(Amandemen::laporanId).collect(Collectors.toSet());
    }

    /** How far the last objection to each report is. */
    private Map<Long, String> keberatan(List<Permohonan> semua) {
        return semua.stream().map(Permohonan::pelangganId).distinct().flatMap(p -> keberatan.milik(p).stream())
                .collect(Collectors.toMap(Keberatan::laporanId, Keberatan::keadaan, (baru, lama) -> baru));
    }

    private Map<Long, Integer> unduhan(Set<Long> laporan) {
        return laporan.isEmpty() ? Map.of() : mapper.unduhan(laporan).stream().collect(Collectors.toMap(LhuMapper.Unduhan::laporanId, LhuMapper.Unduhan::banyak));
    }

    private ZoneId zona(String kode) {
        return satker.ambil(kode).zonaWaktu();
    }

    /** What the rows of a page need, read for all of them at once. */
    private record Bahan(Set<Long> beres, Set<Long> tanpaLaporan, PenyerahanService.Keadaan keadaan, Map<Long, List<Sampel>> sampel, Map<Long, Laporan> laporan,
            Map<Long, String> nomor, Map<Long, String> status, Map<String, Kasus> kasus, Map<Long, Integer> unduhan, Map<Long, Amandemen> koreksi, Set<Long> dicabut,
            Map<Long, String> keberatan,
            Map<String, ZoneId> zona) {

        BarisOrder baris(Permohonan p) {
            boolean terbuka = beres.contains(p.id());
            Kasus k = kasus.get(p.kasus());
            List<BarisOrder.Analisa> analisa = sampel.getOrDefault(p.id(), List.of()).stream().map(s -> analisa(p, s, terbuka)).toList();
            return new BarisOrder(p.id(), p.layanan(), p.nomorOrder(), hari(p, p.dipesan()), !terbuka && (tanpaLaporan.contains(p.id()) || analisa.stream().anyMatch(a -> a.terbit() != null)),
                    keadaan.dapatDiselesaikan().contains(p.id()), keadaan.ditutup().contains(p.id()), k == null ? null : k.status(), k == null ? null : hari(p, k.selesai()), analisa);
        }

        private BarisOrder.Analisa analisa(Permohonan p, Sampel s, boolean terbuka) {
            Laporan l = s.laporanId() == null ? null : laporan.get(s.laporanId());
            boolean terbit = l != null && l.dirilis() != null;
            List<BarisOrder.Koreksi> koreksi = terbit && terbuka ? berantai(l.id()) : List.of();
            Long terakhir = !terbit ? null : koreksi.isEmpty() ? Long.valueOf(l.id()) : Long.valueOf(koreksi.get(koreksi.size() - 1).laporanId());
            return new BarisOrder.Analisa(nomor.get(s.id()), s.namaLengkap(), terbit ? "Selesai" : status.getOrDefault(s.id(), ditunggu(p) ? "Menunggu sampel" : null),
                    terbit ? hari(p, l.dirilis()) : null, terbit ? l.nomorLhu() : null, terbit && terbuka ? l.id() : null,
                    terbit ? unduhan.getOrDefault(l.id(), 0) : 0, koreksi,
                    terbit && terbuka ? keberatan.get(terakhir) : null, terbit && dicabut.contains(terakhir));
        }

        /** A certification may have its product tested elsewhere, or not at all; nothing comes of an order that ended without a report. */
        private boolean ditunggu(Permohonan p) {
            Kasus k = kasus.get(p.kasus());
            return p.bersampel() && (k == null || k.selesai() == null || sampel.getOrDefault(p.id(), List.of()).stream().anyMatch(this::dilaporkan));
        }

        private boolean dilaporkan(Sampel s) {
            return s.laporanId() != null && laporan.get(s.laporanId()).dirilis() != null;
        }

        private List<BarisOrder.Koreksi> berantai(long laporanId) {
            List<BarisOrder.Koreksi> hasil = new ArrayList<>();
            for (Amandemen a = koreksi.get(laporanId); a != null; a = koreksi.get(a.laporanBaru())) {
                hasil.add(new BarisOrder.Koreksi(a.laporanBaru(), laporan.get(a.laporanBaru()).nomorLhu(), a.pengganti()));
            }
            return hasil;
        }

        private LocalDate hari(Permohonan p, Instant saat) {
            return saat == null ? null : LocalDate.ofInstant(saat, zona.get(p.satker()));
        }
    }

    /** Released reports and other results of this organisation that nobody fetched yet (NAV-007). */
    @Transactional(readOnly = true)
    public int siapDiambil(long pelangganId) {
        return mapper.belumDiunduh(pelangganId) + hasil.siapDiambil(pelangganId);
    }

    /** Order of a report, to lead to its survey. @throws TidakDitemukan as {@link #unduh} */
    @Transactional(readOnly = true)
    public Permohonan order(long laporanId, long pelangganId) {
        Laporan l = permohonan.satuLaporan(laporanId);
        Permohonan p = permohonan.ambil(l.permohonanId());
        if (p.pelangganId() != pelangganId || l.dirilis() == null) {
            throw new TidakDitemukan("Laporan ini tidak ada.");
        }
        return p;
    }

    /**
     * The issued report; counts the download.
     *
     * @param loket CS who hands it over at the counter; null when the customer fetches it
     * @throws TidakDitemukan it is not this customer's, or not released
     * @throws IsianKeliru the order's survey is not filled yet (LHU-017)
     */
    @Transactional
    public Unduh unduh(long laporanId, long pelangganId, long penggunaId, String loket) {
        Permohonan p = order(laporanId, pelangganId);
        if (!survei.beres(p)) {
            throw new IsianKeliru("Isi dulu kuesioner kepuasan order " + p.nomorOrder() + "; sesudah itu laporannya langsung dapat diunduh.");
        }
        Laporan l = permohonan.satuLaporan(laporanId);
        mapper.unduh(laporanId, penggunaId, jam.instant(), loket);
        return new Unduh(dokumen.berkas(l.dokumenId()), dokumen.isi(l.dokumenId()));
    }
}
