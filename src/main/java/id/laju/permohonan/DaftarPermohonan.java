package id.laju.permohonan;

import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of an organisation: filter by year, search, order, page (NAV-014, NAV-015), and the buttons of each row. */
@Component
class DaftarPermohonan {

    private static final Map<String, Comparator<RingkasPermohonan>> URUTAN = Map.of(
        "tanggal", Comparator.comparing(RingkasPermohonan::saat),
        "uraian", Comparator.comparing(r -> r.uraian().toLowerCase(Locale.ROOT)));

    /** What the page E-Billing counts by itself (NTF-002). */
    private static final Set<String> DI_HALAMAN_LAIN = Set.of("Belum Pembayaran", "Billing Expired");

    /** What a step has become once its deadline is over, even before the timer has run. */
    private static final Map<String, String> SESUDAH_LEWAT = Map.of("bayarTagihan", "mintaBillingUlang");

    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final SatkerService satker;
    private final List<TombolPermohonan> tombol;
    private final LayananLain lain;
    private final KataStatus kata;
    private final MessageSource pesan;
    private final KataUraian uraian;
    private final Clock jam;

    DaftarPermohonan(PermohonanService permohonan, KasusService kasus, SatkerService satker, List<TombolPermohonan> tombol, LayananLain lain, KataStatus kata, MessageSource pesan, KataUraian uraian, Clock jam) {
        this.pesan = pesan;
        this.uraian = uraian;
        this.kata = kata;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.satker = satker;
        this.tombol = tombol;
        this.lain = lain;
        this.jam = jam;
    }

    Halaman<RingkasPermohonan> cari(long pelangganId, Integer tahun, PermintaanHalaman p) {
        List<RingkasPermohonan> semua = permohonan.ringkas(pelangganId);
        Map<String, ZoneId> zona = zona(semua);
        List<RingkasPermohonan> cocok = semua.stream().filter(r -> tahun == null || tahun == tahun(r, zona))
            .filter(r -> p.cari() == null || teks(r).contains(p.cari().toLowerCase(Locale.ROOT))).sorted(urutan(p)).toList();
        return new Halaman<>(cocok.stream().skip(p.lewati()).limit(p.ukuran()).toList(), cocok.size(), p);
    }

    /** Years in which there is something, newest first. */
    List<Integer> tahun(long pelangganId) {
        List<RingkasPermohonan> semua = permohonan.ringkas(pelangganId);
        Map<String, ZoneId> zona = zona(semua);
        return semua.stream().map(r -> tahun(r, zona)).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    Optional<RingkasPermohonan> satu(long pelangganId, long id) {
        return permohonan.ringkas(pelangganId).stream().filter(r -> r.id() == id).findFirst();
    }

    /** What other features offer, and where the customer does the open steps of the case. */
    List<TombolPermohonan.Tombol> tombol(RingkasPermohonan r) {
        return semuaTombol(List.of(r), r.kasus() == null ? Map.of() : Map.of(r.kasus(), kasus.terbuka(r.kasus()))).get(r.id());
    }

    /** The same for a page of an organisation's list, with the open steps of all its cases in one query. */
    Map<Long, List<TombolPermohonan.Tombol>> tombol(long pelangganId, List<RingkasPermohonan> semua) {
        return semuaTombol(semua, kasus.terbukaMilik(pelangganId).stream().collect(Collectors.groupingBy(Langkah::kasus)));
    }

    private Map<Long, List<TombolPermohonan.Tombol>> semuaTombol(List<RingkasPermohonan> semua, Map<String, List<Langkah>> terbuka) {
        List<Map<Long, TombolPermohonan.Tombol>> lain = semua.isEmpty() ? List.of() : tombol.stream().map(t -> t.untuk(semua)).toList();
        return semua.stream().collect(Collectors.toMap(RingkasPermohonan::id, r -> tombol(r, terbuka.getOrDefault(String.valueOf(r.kasus()), List.of()),
            lain.stream().map(t -> t.get(r.id())).filter(Objects::nonNull))));
    }

    private List<TombolPermohonan.Tombol> tombol(RingkasPermohonan r, List<Langkah> terbuka, Stream<TombolPermohonan.Tombol> lain) {
        Stream<TombolPermohonan.Tombol> langkah = terbuka.stream().filter(DaftarPermohonan::dikerjakanDiSini).map(l -> tombol(r, l));
        return Stream.concat(lain, langkah).sorted(Comparator.comparingInt(TombolPermohonan.Tombol::urut)).toList();
    }

    /** Steps of the whole case; those of single samples have their own page. */
    private static boolean dikerjakanDiSini(Langkah l) {
        return l.halaman() != null && l.statusSampel() == null && "pelanggan".equals(l.giliran());
    }

    private TombolPermohonan.Tombol tombol(RingkasPermohonan r, Langkah l) {
        String alamat = r.perluPerbaikan() && l.frasa().equals("perbaikiPermohonan") ? "/portal/permohonan/" + r.id() + "/data" : l.halaman();
        String frasa = l.lewat(jam.instant()) ? SESUDAH_LEWAT.getOrDefault(l.frasa(), l.frasa()) : l.frasa();
        return new TombolPermohonan.Tombol(30, "permohonan.langkah." + frasa, pesan.getMessage("langkah." + l.frasa(), null, l.nama(), LocaleContextHolder.getLocale()), alamat, true);
    }

    /** Drafts of the page that cannot be submitted any more as they stand. */
    Set<Long> tertutup(List<RingkasPermohonan> semua) {
        return lain.tertutup(semua.stream().filter(RingkasPermohonan::draf).toList());
    }

    /** When the quotation was agreed to, by request, in the satker's zone: "Konfirmasi: setuju (tanggal)" (REQ-021). */
    Map<Long, LocalDate> disetujui(List<RingkasPermohonan> semua) {
        Map<String, RingkasPermohonan> diKasus = semua.stream().filter(r -> r.kasus() != null).collect(Collectors.toMap(RingkasPermohonan::kasus, r -> r));
        Map<String, ZoneId> zona = zona(semua);
        return kasus.berakhirDengan("konfirmasiPenawaran", "setuju", diKasus.keySet()).entrySet().stream().collect(Collectors.toMap(
            s -> diKasus.get(s.getKey()).id(), s -> LocalDate.ofInstant(s.getValue(), zona.get(diKasus.get(s.getKey()).satker()))));
    }

    /** Requests of this list that wait for the customer (NTF-001); bills, overpayments, objections and corrections are counted where they stand. */
    int perluTindakan(long pelangganId) {
        return (int) kasus.milikPelanggan(pelangganId).stream().filter(k -> JenisLayanan.dari(k.layanan()).isPresent())
            .filter(k -> k.selesai() == null && "pelanggan".equals(k.giliran()) && !DI_HALAMAN_LAIN.contains(k.status())).count();
    }

    /** By satker, asked for once each. */
    private Map<String, ZoneId> zona(List<RingkasPermohonan> semua) {
        return semua.stream().map(RingkasPermohonan::satker).distinct().collect(Collectors.toMap(s -> s, s -> satker.ambil(s).zonaWaktu()));
    }

    private static int tahun(RingkasPermohonan r, Map<String, ZoneId> zona) {
        return r.saat().atZone(zona.get(r.satker())).getYear();
    }

    private Comparator<RingkasPermohonan> urutan(PermintaanHalaman p) {
        Comparator<RingkasPermohonan> pilihan = p.urut() == null ? null : p.urut().equals("status") ? Comparator.comparing(r -> kata.kata(r.status())) : URUTAN.get(p.urut());
        if (pilihan == null) {
            return Comparator.comparing(RingkasPermohonan::saat).reversed();
        }
        return p.turun() ? pilihan.reversed() : pilihan;
    }

    /** Work and status as they are read, and as mails and papers name them. */
    private String teks(RingkasPermohonan r) {
        return String.join(" ", r.layanan(), r.uraian(), uraian.kata(r), kata.kata(r.status()), r.status(), Objects.toString(r.praOrder(), ""), Objects.toString(r.nomorOrder(), ""))
            .toLowerCase(Locale.ROOT);
    }
}
