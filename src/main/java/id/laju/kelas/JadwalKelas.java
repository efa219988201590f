package id.laju.kelas;

import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
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

    public Date batasPendaftaran(long kelasId) {
        return Date.from(buku.kelas(kelasId).batas());
    }

    /** Three days before registration is over. Where that is past already, or nobody registers, so long after the wait that the wait has ended. */
    public Date diingatkan(long kelasId) {
        return Date.from(buku.tutup(kelasId).map(t -> t.minus(MENJELANG)).filter(jam.instant()::isBefore).orElseGet(() -> buku.kelas(kelasId).batas().plus(MENJELANG)));
    }

    public boolean batasLewat(long kelasId) {
        return !jam.instant().isBefore(buku.kelas(kelasId).batas());
    }

    /** Paid participants count; an inhouse class has the quota of its one customer. */
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
