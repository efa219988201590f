package id.laju.kelas;

import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the models ask about a class: {@code jadwalKelas}. Always the row of now, so that a changed date counts. */
@Component
public class JadwalKelas {

    private static final Duration MENJELANG = Duration.ofDays(3);

    private final BukuKelas buku;
    private final PelaksanaanMapper mapper;
    private final SatkerService satker;
    private final Clock jam;

    JadwalKelas(BukuKelas buku, PelaksanaanMapper mapper, SatkerService satker, Clock jam) {
        this.buku = buku;
        this.mapper = mapper;
        this.satker = satker;
        this.jam = jam;
    }

    /** inhouse: for one customer, and nobody registers; or reguler. */
    public String jenis(long kelasId) {
        return buku.inhouse(kelasId) ? "inhouse" : "reguler";
    }

    /** dibuka, until its last day is over; or ditutup. */
    public String pendaftaran(long kelasId) {
        return jam.instant().isBefore(buku.pendaftaranDitutup(kelasId)) ? "dibuka" : "ditutup";
    }

    public Date pendaftaranDitutup(long kelasId) {
        return Date.from(buku.pendaftaranDitutup(kelasId));
    }

    /** Three days before registration is over. Where that is past already, or nobody registers, so long after the wait that the wait has ended. */
    public Date diingatkan(long kelasId) {
        return Date.from(Optional.of(buku.pendaftaranDitutup(kelasId).minus(MENJELANG)).filter(t -> !buku.inhouse(kelasId) && jam.instant().isBefore(t)).orElseGet(() -> batasPendaftaran(kelasId).toInstant().plus(MENJELANG)));
    }

    /** tercapai or kurang. Participants count who paid and take the date that it has now; an inhouse class has the quota of its one customer. */
    public String kuota(long kelasId) {
        return kuotaTercapai(kelasId) ? "tercapai" : "kurang";
    }

    /** ditunggu, of whoever was asked or will be asked about the date that it has now; or lengkap. */
    public String jawaban(long kelasId) {
        return buku.jawabanSampai(kelasId).isPresent() ? "ditunggu" : "lengkap";
    }

    /** Now, when nobody owes an answer. */
    public Date jawabanSampai(long kelasId) {
        return Date.from(buku.jawabanSampai(kelasId).orElseGet(jam::instant));
    }

    /** Asked by models of former releases, whose one wait stands for registration and answers. */
    public Date batasPendaftaran(long kelasId) {
        return mendaftar(kelasId) ? pendaftaranDitutup(kelasId) : jawabanSampai(kelasId);
    }

    /** Asked by models of former releases. */
    public boolean batasLewat(long kelasId) {
        return !mendaftar(kelasId) && (kuotaTercapai(kelasId) || buku.jawabanSampai(kelasId).isEmpty());
    }

    private boolean mendaftar(long kelasId) {
        return !buku.inhouse(kelasId) && "dibuka".equals(pendaftaran(kelasId));
    }

    public boolean kuotaTercapai(long kelasId) {
        return buku.pesertaLunas(kelasId).size() >= Math.max(1, buku.kelas(kelasId).kuotaMinimal());
    }

    /** The first day begins. */
    public Date mulai(long kelasId) {
        KelasBimtek k = buku.kelas(kelasId);
        Instant pagi = k.mulai().atStartOfDay(satker.ambil(k.satker()).zonaWaktu()).toInstant();
        return Date.from(pagi);
    }

    public String penandaSurat(long kelasId) {
        return mapper.cari(kelasId).orElseThrow().suratPenanda();
    }
}
