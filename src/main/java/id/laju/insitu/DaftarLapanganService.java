package id.laju.insitu;

import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits of a week. */
@Service
class DaftarLapanganService {

    /** @param pelanggan null for those who do not know the customer */
    record Baris(long permohonanId, LocalDate tanggal, String hari, String jam, String order, String kegiatan, String kota, String pelanggan, List<String> petugas, String keadaan,
            String warna) {

        String teks() {
            return String.join(" ", hari, order, kegiatan, kota, pelanggan == null ? "" : pelanggan, String.join(" ", petugas), keadaan).toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Function<Baris, String>> URUT = Map.of("order", Baris::order, "kota", Baris::kota, "petugas", b -> b.petugas().get(0), "keadaan", Baris::keadaan);
    private static final int HARI = 7;

    private final JadwalLapanganMapper mapper;
    private final PermohonanService permohonan;
    private final TempatLapangan tempat;
    private final StafService staf;
    private final KalenderKerja kalender;

    DaftarLapanganService(JadwalLapanganMapper mapper, PermohonanService permohonan, TempatLapangan tempat, StafService staf, KalenderKerja kalender) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.tempat = tempat;
        this.staf = staf;
        this.kalender = kalender;
    }

    /** @param semua of the whole satker, else only the own ones. @param senin first day of the week */
    @Transactional(readOnly = true)
    public Halaman<Baris> minggu(Petugas saya, boolean semua, LocalDate senin, PermintaanHalaman h) {
        List<Baris> cocok = saya.satker().stream().flatMap(s -> disatu(s, saya, semua, senin)).filter(b -> h.cari() == null || b.teks().contains(h.cari().toLowerCase(Locale.ROOT)))
            .sorted(urutan(h)).toList();
        return new Halaman<>(cocok.stream().skip(h.lewati()).limit(h.ukuran()).toList(), cocok.size(), h);
    }

    private static Comparator<Baris> urutan(PermintaanHalaman h) {
        Comparator<Baris> waktu = Comparator.comparing(Baris::tanggal).thenComparing(Baris::jam);
        Comparator<Baris> pilihan = h.urut() != null && URUT.containsKey(h.urut()) ? Comparator.comparing(URUT.get(h.urut())).thenComparing(waktu) : waktu;
        return h.turun() ? pilihan.reversed() : pilihan;
    }

    private Stream<Baris> disatu(String satker, Petugas saya, boolean semua, LocalDate senin) {
        ZoneId zona = kalender.zona(satker);
        List<Jadwal> jadwal = mapper.dalam(new String[] {satker}, senin.atStartOfDay(zona).toInstant(), senin.plusDays(HARI).atStartOfDay(zona).toInstant(), semua ? null : saya.id());
        if (jadwal.isEmpty()) {
            return Stream.empty();
        }
        Map<Long, List<String>> regu = mapper.semuaPetugas(jadwal.stream().map(Jadwal::id).toList()).stream()
            .collect(Collectors.groupingBy(JadwalLapanganMapper.Anggota::jadwalId, Collectors.mapping(a -> staf.nama(a.staf()), Collectors.toList())));
        Map<Long, Permohonan> order = permohonan.semua(jadwal.stream().map(Jadwal::permohonanId).collect(Collectors.toSet()));
        return jadwal.stream().map(j -> baris(j, order.get(j.permohonanId()), regu.get(j.id()), saya.kantor() || !semua, zona));
    }

    private Baris baris(Jadwal j, Permohonan p, List<String> regu, boolean kenal, ZoneId zona) {
        LocalDate hari = j.mulai().atZone(zona).toLocalDate();
        return new Baris(p.id(), hari, Tanggal.denganHari(hari), Tanggal.jam(j.mulai(), zona), p.nomorOrder(), p.kalibrasi() ? "Kalibrasi" : "Pengambilan contoh", tempat.untuk(p).kota(),
            kenal ? p.namaCetak() : null, regu, j.keadaan().sebutan(), j.keadaan().warna());
    }

    /** Orders that wait for a date. */
    @Transactional(readOnly = true)
    public List<Baris> tanpaJadwal(Petugas saya) {
        return mapper.tanpaJadwal(saya.satker().toArray(String[]::new)).stream().map(permohonan::ambil).map(p -> new Baris(p.id(), null, "-", "-", p.nomorOrder(),
            p.kalibrasi() ? "Kalibrasi" : "Pengambilan contoh", tempat.untuk(p).kota(), saya.kantor() ? p.namaCetak() : null, List.of(), "Belum dijadwalkan", "kuning")).toList();
    }
}
