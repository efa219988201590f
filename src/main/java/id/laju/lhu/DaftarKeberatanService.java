package id.laju.lhu;

import id.laju.satker.SatkerService;
import id.laju.umum.BukuKerja;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All objections to results, open and closed, for the office. */
@Service
class DaftarKeberatanService {

    /** Filter for all that are not closed. */
    static final String TERBUKA = "TERBUKA";

    private static final Map<String, String> URUT = Map.of("diajukan", "k.diajukan", "lhu", "l.nomor_lhu", "order", "p.nomor_order", "pelanggan", "lower(p.nama_cetak)", "keadaan", "x.keadaan");
    private static final List<String> KEPALA = List.of("No", "Diajukan", "Nomor LHU/Sertifikat", "Nomor Order", "Nama Pelanggan", "Alasan", "Keadaan", "Alasan Putusan", "Selesai");

    private final DaftarKeberatanMapper mapper;
    private final SatkerService satker;
    private final MessageSource pesan;

    DaftarKeberatanService(DaftarKeberatanMapper mapper, SatkerService satker, MessageSource pesan) {
        this.mapper = mapper;
        this.satker = satker;
        this.pesan = pesan;
    }

    /** The newest first, unless another order is asked for. @param keadaan one of {@link BarisKeberatan#KEADAAN}, {@link #TERBUKA} or null for all */
    @Transactional(readOnly = true)
    Halaman<BarisKeberatan> daftar(List<String> kode, String keadaan, PermintaanHalaman h) {
        String[] satu = kode.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(satu, keadaan, h, urut(h), h.ukuran(), h.lewati()), mapper.banyak(satu, keadaan, h), h);
    }

    private static String urut(PermintaanHalaman h) {
        String kolom = h.urut() == null ? null : URUT.get(h.urut());
        return (kolom == null ? "k.diajukan desc" : kolom + (h.turun() ? " desc" : "")) + ", k.id desc";
    }

    /** What is filtered and searched, up to {@link HardcopyService#TERBANYAK} rows. */
    @Transactional(readOnly = true)
    byte[] excel(List<String> kode, String keadaan, PermintaanHalaman h) {
        List<BarisKeberatan> semua = mapper.daftar(kode.toArray(String[]::new), keadaan, h, urut(h), HardcopyService.TERBANYAK, 0);
        return BukuKerja.tulis("Keberatan", KEPALA, IntStream.range(0, semua.size()).mapToObj(i -> isi(i + 1, semua.get(i))).toList());
    }

    private List<String> isi(int nomor, BarisKeberatan b) {
        ZoneId zona = satker.ambil(b.satker()).zonaWaktu();
        return Stream.of(String.valueOf(nomor), hari(b.diajukan(), zona), b.nomorLhu(), b.nomorOrder(), b.pelanggan(), b.alasan(),
            pesan.getMessage("keberatan.keadaan." + b.keadaan(), null, Locale.forLanguageTag("id")), b.putusanAlasan(), hari(b.selesai(), zona)).map(t -> Objects.toString(t, "")).toList();
    }

    private static String hari(Instant saat, ZoneId zona) {
        return saat == null ? null : Tanggal.pendek(saat.atZone(zona).toLocalDate());
    }
}
