package id.laju.penomoran;

import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives numbers without gaps and never twice. Take them last: a number stays taken when the caller's transaction is rolled
 * back, and the retry with the same subject reads the same number.
 */
@Service
public class Penomoran {

    private final PenomoranMapper mapper;
    private final JalurSendiri jalur;
    private final SatkerService balai;
    private final Clock jam;

    Penomoran(PenomoranMapper mapper, JalurSendiri jalur, SatkerService balai, Clock jam) {
        this.mapper = mapper;
        this.jalur = jalur;
        this.balai = balai;
        this.jam = jam;
    }

    /**
     * The number of this subject, given now if it has none; year and month by the satker's zone. Runs in a transaction of its
     * own, which holds back others of the same kind only for a moment. IsianKeliru when the kind has no pattern, or when
     * the number of this subject was cancelled.
     */
    public String ambil(String satker, String jenis, String subjek) {
        Instant kini = jam.instant();
        LocalDate tanggal = LocalDate.ofInstant(kini, balai.ambil(satker).zonaWaktu());
        NomorTerdaftar nomor = jalur.lakukan(m -> {
            m.kunci(satker + "/" + jenis);
            return m.cari(satker, jenis, subjek).orElseGet(() -> new NomorBerikut(m).ambil(satker, jenis, subjek, kini, tanggal));
        });
        if (nomor.batal() != null) {
            throw new IsianKeliru("Nomor " + nomor.nomor() + " sudah dibatalkan dan tidak dapat dipakai lagi.");
        }
        return nomor.nomor();
    }

    /** Only looks. */
    @Transactional(readOnly = true)
    public Optional<NomorTerdaftar> cari(String satker, String jenis, String subjek) {
        return mapper.cari(satker, jenis, subjek);
    }

    /** Numbers that would be given next, for a person to see; none is taken. Empty without a pattern. */
    @Transactional(readOnly = true)
    public List<String> calon(String satker, String jenis, int banyak) {
        LocalDate tanggal = LocalDate.ofInstant(jam.instant(), balai.ambil(satker).zonaWaktu());
        return new NomorBerikut(mapper).calon(satker, jenis, tanggal, banyak);
    }

    /** Part of the caller's transaction; the number stays in the register. A second time changes nothing. */
    @Transactional
    public void batal(String satker, String jenis, String subjek, String alasan) {
        if (alasan == null || alasan.isBlank()) {
            throw IsianKeliru.pada("alasan", "Isi alasan pembatalan nomor.");
        }
        if (mapper.batalkan(satker, jenis, subjek, alasan.strip(), jam.instant()) == 0
            && mapper.cari(satker, jenis, subjek).isEmpty()) {
            throw TidakDitemukan.untuk("Nomor " + jenis + " untuk", subjek);
        }
    }

    /** Newest first; searched by the number's text. */
    @Transactional(readOnly = true)
    public Halaman<NomorTerdaftar> register(String satker, String jenis, PermintaanHalaman halaman) {
        return new Halaman<>(mapper.register(satker, jenis, halaman.pola(), halaman.ukuran(), halaman.lewati()),
            mapper.banyak(satker, jenis, halaman.pola()), halaman);
    }
}
