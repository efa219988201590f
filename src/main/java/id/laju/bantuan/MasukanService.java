package id.laju.bantuan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Halaman;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggestions are read, praise is shown after somebody has decided so; neither is a case. */
@Service
public class MasukanService {

    private final MasukanMapper mapper;
    private final Clock jam;

    MasukanService(MasukanMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    @Transactional
    void kirim(PenggunaLogin saya, Masukan.Jenis jenis, String isi) {
        String sebutan = jenis == Masukan.Jenis.SARAN ? "Saran" : "Testimoni";
        new PeriksaIsian().wajib("isi", isi, "Tulis " + sebutan.toLowerCase() + " Anda.").panjang("isi", isi, 2000, sebutan).selesai();
        mapper.tambah(saya.satker(), jenis, saya.pelangganId(), saya.pelaku(), saya.namaPelanggan(), isi.strip(), jam.instant());
    }

    Halaman<Masukan> milik(PenggunaLogin saya, Masukan.Jenis jenis, PermintaanHalaman h) {
        return new Halaman<>(mapper.milik(saya.pelangganId(), jenis, h, h.kolom(MasukanMapper.KOLOM, MasukanMapper.BAWAAN_SAYA)), mapper.banyakMilik(saya.pelangganId(), jenis, h), h);
    }

    Halaman<Masukan> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, h, h.kolom(MasukanMapper.KOLOM, MasukanMapper.BAWAAN)), mapper.banyak(kode, h), h);
    }

    /** What anybody may read, the latest first. @param satker null for all */
    public List<Masukan> tayang(String satker, int banyak) {
        return mapper.tayang(satker, banyak);
    }

    /** @param tanggapan read by the writer; needed where praise is not shown */
    @Transactional
    void putuskan(long id, List<String> satker, Masukan.Status status, String tanggapan, String oleh) {
        Masukan m = Optional.ofNullable(mapper.satu(id, satker.toArray(String[]::new))).orElseThrow(() -> TidakDitemukan.untuk("Masukan", id));
        boolean saran = m.jenis() == Masukan.Jenis.SARAN;
        boolean cocok = saran ? status == Masukan.Status.DIBACA : status == Masukan.Status.TAYANG || status == Masukan.Status.DITOLAK;
        new PeriksaIsian().tolakJika(!cocok, "status", saran ? "Saran hanya ditandai sudah dibaca." : "Pilih tayangkan atau jangan tayangkan.")
            .tolakJika(status == Masukan.Status.DITOLAK && (tanggapan == null || tanggapan.isBlank()), "tanggapan", "Tulis mengapa testimoni ini tidak ditayangkan.")
            .panjang("tanggapan", tanggapan, 1000, "Tanggapan").selesai();
        mapper.putuskan(id, status, tanggapan == null || tanggapan.isBlank() ? null : tanggapan.strip(), jam.instant(), oleh);
    }
}
