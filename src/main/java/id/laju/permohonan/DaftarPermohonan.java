package id.laju.permohonan;

import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list of an organisation: filter by year, search, order, page (NAV-014, NAV-015), and the buttons of each row. */
@Component
class DaftarPermohonan {

    private static final Map<String, Comparator<RingkasPermohonan>> URUTAN = Map.of(
        "tanggal", Comparator.comparing(RingkasPermohonan::saat),
        "uraian", Comparator.comparing(r -> r.uraian().toLowerCase(Locale.ROOT)),
        "status", Comparator.comparing(RingkasPermohonan::status));

    /** What the page E-Billing counts by itself (NTF-002). */
    private static final Set<String> DI_E_BILLING = Set.of("Belum Pembayaran", "Billing Expired");

    /** What a step has become once its deadline is over, even before the timer has run. */
    private static final Map<String, String> SESUDAH_LEWAT = Map.of("bayarTagihan", "mintaBillingUlang");

    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final SatkerService satker;
    private final List<TombolPermohonan> tombol;
    private final Clock jam;

    DaftarPermohonan(PermohonanService permohonan, KasusService kasus, SatkerService satker, List<TombolPermohonan> tombol, Clock jam) {
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.satker = satker;
        this.tombol = tombol;
        this.jam = jam;
    }

    Halaman<RingkasPermohonan> cari(long pelangganId, Integer tahun, PermintaanHalaman p) {
        List<RingkasPermohonan> cocok = permohonan.ringkas(pelangganId).stream().filter(r -> tahun == null || tahun == tahun(r))
            .filter(r -> p.cari() == null || teks(r).contains(p.cari().toLowerCase(Locale.ROOT))).sorted(urutan(p)).toList();
        return new Halaman<>(cocok.stream().skip(p.lewati()).limit(p.ukuran()).toList(), cocok.size(), p);
    }

    /** Years in which there is something, newest first. */
    List<Integer> tahun(long pelangganId) {
        return permohonan.ringkas(pelangganId).stream().map(this::tahun).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    Optional<RingkasPermohonan> satu(long pelangganId, long id) {
        return permohonan.ringkas(pelangganId).stream().filter(r -> r.id() == id).findFirst();
    }

    /** What other features offer, and where the customer does the open steps of the case. */
    List<TombolPermohonan.Tombol> tombol(RingkasPermohonan r) {
        return tombol(r, r.kasus() == null ? List.of() : kasus.terbuka(r.kasus()));
    }

    /** The same for a page of an organisation's list, with the open steps of all its cases in one query. */
    Map<Long, List<TombolPermohonan.Tombol>> tombol(long pelangganId, List<RingkasPermohonan> semua) {
        Map<String, List<Langkah>> terbuka = kasus.terbukaMilik(pelangganId).stream().collect(Collectors.groupingBy(Langkah::kasus));
        return semua.stream().collect(Collectors.toMap(RingkasPermohonan::id, r -> tombol(r, terbuka.getOrDefault(String.valueOf(r.kasus()), List.of()))));
    }

    private List<TombolPermohonan.Tombol> tombol(RingkasPermohonan r, List<Langkah> terbuka) {
        Stream<TombolPermohonan.Tombol> langkah = terbuka.stream().filter(DaftarPermohonan::dikerjakanDiSini).map(l -> tombol(r, l));
        return Stream.concat(tombol.stream().flatMap(t -> t.untuk(r).stream()), langkah)
            .sorted(Comparator.comparingInt(TombolPermohonan.Tombol::urut)).toList();
    }

    /** Steps of the whole case; those of single samples have their own page. */
    private static boolean dikerjakanDiSini(Langkah l) {
        return l.halaman() != null && l.statusSampel() == null && "pelanggan".equals(l.giliran());
    }

    private TombolPermohonan.Tombol tombol(RingkasPermohonan r, Langkah l) {
        String alamat = r.perluPerbaikan() && l.frasa().equals("perbaikiPermohonan") ? "/portal/permohonan/" + r.id() + "/data" : l.halaman();
        String frasa = l.lewat(jam.instant()) ? SESUDAH_LEWAT.getOrDefault(l.frasa(), l.frasa()) : l.frasa();
        return new TombolPermohonan.Tombol(30, "permohonan.langkah." + frasa, l.nama(), alamat, true);
    }

    /** When the quotation was agreed to: "Konfirmasi: setuju (tanggal)" (REQ-021). */
    Optional<Instant> disetujui(RingkasPermohonan r) {
        return r.kasus() == null ? Optional.empty() : kasus.linimasa(r.kasus()).stream()
            .filter(l -> l.frasa().equals("konfirmasiPenawaran") && "setuju".equals(l.keputusan())).map(l -> l.selesai())
            .filter(Objects::nonNull).reduce((a, b) -> b);
    }

    /** Open cases that wait for the customer and are not answered on the page E-Billing (NTF-001). */
    int perluTindakan(long pelangganId) {
        return (int) kasus.milikPelanggan(pelangganId).stream()
            .filter(k -> k.selesai() == null && "pelanggan".equals(k.giliran()) && !DI_E_BILLING.contains(k.status())).count();
    }

    ZoneId zona(RingkasPermohonan r) {
        return satker.ambil(r.satker()).zonaWaktu();
    }

    private int tahun(RingkasPermohonan r) {
        return r.saat().atZone(zona(r)).getYear();
    }

    private static Comparator<RingkasPermohonan> urutan(PermintaanHalaman p) {
        Comparator<RingkasPermohonan> pilihan = p.urut() == null ? null : URUTAN.get(p.urut());
        if (pilihan == null) {
            return Comparator.comparing(RingkasPermohonan::saat).reversed();
        }
        return p.turun() ? pilihan.reversed() : pilihan;
    }

    private static String teks(RingkasPermohonan r) {
        return String.join(" ", r.layanan(), r.uraian(), r.status(), Objects.toString(r.praOrder(), ""), Objects.toString(r.nomorOrder(), ""))
            .toLowerCase(Locale.ROOT);
    }
}
