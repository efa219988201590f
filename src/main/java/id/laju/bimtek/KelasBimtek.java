package id.laju.bimtek;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import id.laju.satker.SatkerService;
import id.laju.tagihan.TagihanService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the model asks about the class of an order: {@code kelasBimtek}. Answers come from the rows, whatever was told before. */
@Component
public class KelasBimtek {

    private static final Duration PALING_SEDIKIT = Duration.ofDays(14);
    private static final int HARI_SESUDAH_KELAS = 30;
    private static final int HARI_SEBELUM_KELAS = 3;
    private static final int HARI_SESUDAH_BATAS = 3;

    private final BimtekMapper mapper;
    private final BimtekService bimtek;
    private final HargaBimtek harga;
    private final PesertaService peserta;
    private final JawabanDitungguService jawaban;
    private final PermohonanService permohonan;
    private final TagihanService tagihan;
    private final SatkerService satker;
    private final Clock jam;

    KelasBimtek(BimtekMapper mapper, BimtekService bimtek, HargaBimtek harga, PesertaService peserta, JawabanDitungguService jawaban, PermohonanService permohonan, TagihanService tagihan, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.bimtek = bimtek;
        this.harga = harga;
        this.peserta = peserta;
        this.jawaban = jawaban;
        this.permohonan = permohonan;
        this.tagihan = tagihan;
        this.satker = satker;
        this.jam = jam;
    }

    /** The customer saw this very price when the registration was sent, for as many people, and the class stands at its date: nothing is left to be offered. */
    public boolean hargaDaftar(long permohonanId) {
        Bimtek b = ambil(permohonanId);
        return bimtek.kelas(b).filter(k -> !bimtek.inhouse(b)).filter(k -> Integer.valueOf(k.jadwalKe()).equals(b.jadwalDiterima()) && b.jumlahDikirim() == peserta.jumlah(permohonanId) && sama(b)).isPresent();
    }

    private boolean sama(Bimtek b) {
        return b.biayaDikirim() != null && harga.perOrang(b).filter(h -> h.compareTo(b.biayaDikirim()) == 0).isPresent();
    }

    /** jalan, jadwalBaru, batal, or tunggu. A class whose first day was over before an order was paid does not help its customer any more, and nobody is asked about days that are gone. */
    public String keadaan(long permohonanId) {
        Kelas k = kelas(permohonanId);
        boolean diterima = Integer.valueOf(k.jadwalKe()).equals(ambil(permohonanId).jadwalDiterima());
        return switch (k.keadaan()) {
            case BATAL -> "batal";
            case SELESAI -> diterima && dibayarSebelumKelas(permohonanId, k) && dibayarSebelumSelesai(permohonanId, k) ? "jalan" : "batal";
            case DISIAPKAN -> "tunggu";
            case MASA_PENDAFTARAN -> diterima || sudahMulai(k) ? "tunggu" : "jadwalBaru";
            default -> diterima ? dibayarSebelumKelas(permohonanId, k) ? "jalan" : "batal" : sudahMulai(k) ? "batal" : "jadwalBaru";
        };
    }

    private boolean dibayarSebelumSelesai(long permohonanId, Kelas k) {
        return permohonan.ambil(permohonanId).dipesan().isBefore(mapper.selesaiPada(k.id()));
    }

    /** On its first day at the latest. */
    private boolean dibayarSebelumKelas(long permohonanId, Kelas k) {
        return permohonan.ambil(permohonanId).dipesan().isBefore(awal(k, k.mulai().plusDays(1)).toInstant());
    }

    private boolean sudahMulai(Kelas k) {
        return !jam.instant().isBefore(awal(k, k.mulai().plusDays(1)).toInstant());
    }

    /** The class was cancelled, and nothing was paid for the order, nor does a proof say so. */
    public boolean batalTanpaUang(long permohonanId) {
        return kelas(permohonanId).keadaan() == KeadaanKelas.BATAL && !tagihan.adaUang(permohonanId);
    }

    public boolean selesai(long permohonanId) {
        return kelas(permohonanId).keadaan() == KeadaanKelas.SELESAI;
    }

    /** Its first day begins. */
    public Date hariPertama(long permohonanId) {
        Kelas k = kelas(permohonanId);
        return awal(k, k.mulai());
    }

    public Date diingatkan(long permohonanId) {
        Kelas k = kelas(permohonanId);
        return awal(k, k.mulai().minusDays(HARI_SEBELUM_KELAS));
    }

    /** Three days after its registration is over and nobody owes an answer on which its quota depends. */
    public Date kuotaDiingatkan(long permohonanId) {
        Kelas k = kelas(permohonanId);
        Instant tutup = awal(k, k.batasPendaftaran().plusDays(HARI_SESUDAH_BATAS)).toInstant();
        return Date.from(jawaban.sampai(k.id()).map(s -> s.plus(Duration.ofDays(HARI_SESUDAH_BATAS))).filter(tutup::isBefore).orElse(tutup));
    }

    /** Thirty days after the class; two weeks at least, for who has to wait once more. */
    public Date batasTunggu(long permohonanId) {
        Kelas k = kelas(permohonanId);
        Instant batas = awal(k, k.selesai().plusDays(HARI_SESUDAH_KELAS)).toInstant();
        Instant sedikit = jam.instant().plus(PALING_SEDIKIT);
        return Date.from(batas.isAfter(sedikit) ? batas : sedikit);
    }

    public Date batasJawab(long permohonanId) {
        return Date.from(mapper.ditanya(permohonanId).orElseThrow().batas());
    }

    private Date awal(Kelas k, LocalDate hari) {
        return Date.from(hari.atStartOfDay(satker.ambil(k.satker()).zonaWaktu()).toInstant());
    }

    private Bimtek ambil(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        return bimtek.ambil(p);
    }

    private Kelas kelas(long permohonanId) {
        return Optional.of(ambil(permohonanId)).flatMap(bimtek::kelas).orElseThrow();
    }
}
