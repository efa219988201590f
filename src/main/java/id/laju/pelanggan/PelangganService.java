package id.laju.pelanggan;

import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import id.laju.wilayah.WilayahService;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations: reading them, deciding on a registration, changing the contact person. */
@Service
public class PelangganService {

    private static final int PALING_BANYAK_UNDUH = 50_000;

    private final PelangganMapper mapper;
    private final WilayahService wilayah;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PelangganService(PelangganMapper mapper, WilayahService wilayah, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.wilayah = wilayah;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such customer */
    public Pelanggan ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Pelanggan", id));
    }

    /** A customer of one of these satker. @throws TidakDitemukan also when it is another satker's */
    public Pelanggan ambil(long id, List<String> satker) {
        return mapper.cari(id).filter(p -> satker.contains(p.satker())).orElseThrow(() -> TidakDitemukan.untuk("Pelanggan", id));
    }

    /** "Jalan X No. 1, Kota Administrasi Jakarta Timur, DKI Jakarta 13740", as in letters. */
    public String alamatLengkap(Pelanggan p) {
        return p.alamat() + ", " + wilayah.nama(p.kota()) + ", " + wilayah.nama(p.provinsi()) + (p.kodePos() == null ? "" : " " + p.kodePos());
    }

    /** What the balai found when it looked at a registration; the process carries it out. @param alasan must be given for a refusal */
    @Transactional
    public void periksa(long id, boolean layak, String alasan, String oleh) {
        new PeriksaIsian()
            .tolakJika(!layak && (alasan == null || alasan.isBlank()), "alasan", "Tulis alasan penolakan; pelanggan membacanya untuk memperbaiki data.")
            .panjang("alasan", alasan, 1000, "Alasan").selesai();
        Pelanggan lama = mapper.kunci(id).orElseThrow(() -> TidakDitemukan.untuk("Pelanggan", id));
        if (lama.status() != StatusPelanggan.MENUNGGU) {
            throw new IsianKeliru("Pendaftaran ini sudah diputuskan: " + lama.status().label() + ".");
        }
        mapper.putuskan(id, StatusPelanggan.MENUNGGU, layak ? null : alasan.strip(), jam.instant(), oleh);
    }

    /** The account may be used from now on. */
    @Transactional
    public void aktifkan(long id) {
        terapkan(id, StatusPelanggan.AKTIF);
    }

    /** Refused for the reason that was noted. */
    @Transactional
    public void tolak(long id) {
        terapkan(id, StatusPelanggan.DITOLAK);
    }

    private void terapkan(long id, StatusPelanggan keputusan) {
        Pelanggan lama = ambil(id);
        mapper.putuskan(id, keputusan, lama.alasan(), lama.diputuskan(), lama.diputuskanOleh());
        kabar.publishEvent(new PerubahanData(lama.satker(), lama.diputuskanOleh(), "pelanggan", String.valueOf(id), lama, ambil(id)));
    }

    /** The only data a customer may change by itself (ACC-029). */
    @Transactional
    public void ubahKontak(long id, KontakForm isi, String oleh) {
        new PeriksaIsian()
            .wajib("nama", isi.nama(), "Isi nama lengkap.").panjang("nama", isi.nama(), 150, "Nama lengkap")
            .panjang("jabatan", isi.jabatan(), 150, "Jabatan")
            .tolakJika(isi.hp() == null || isi.hp().replaceAll("\\D", "").length() < 6, "hp", "Isi nomor HP, sedikitnya 6 angka.")
            .panjang("hp", isi.hp(), 40, "Nomor HP")
            .tolakJika(isi.surel() == null || !PeriksaPelanggan.SUREL.matcher(isi.surel().strip()).matches(), "surel",
                "Alamat e-mail ini tidak lengkap; contoh: nama@perusahaan.co.id.").selesai();
        Pelanggan lama = ambil(id);
        mapper.ubahKontak(id, isi.nama().strip(), isi.jabatan() == null || isi.jabatan().isBlank() ? null : isi.jabatan().strip(), isi.hp().strip(), isi.surel().strip());
        kabar.publishEvent(new PerubahanData(lama.satker(), oleh, "pelanggan", String.valueOf(id), lama, ambil(id)));
    }

    /** Registrations that may be the same customer: same number or same name at the same satker. */
    List<Pelanggan> mirip(Pelanggan p) {
        return mapper.mirip(p.satker(), p.id(), p.npwp(), p.nama());
    }

    /** Removes a registration that was refused; anything that was ever active stays. */
    @Transactional
    void hapus(Pelanggan p, String oleh) {
        if (p.status() != StatusPelanggan.DITOLAK || mapper.hapus(p.id()) == 0) {
            throw new IsianKeliru("Hanya pendaftaran yang ditolak dapat dihapus. Pelanggan yang pernah aktif tetap tersimpan bersama riwayat layanannya.");
        }
        kabar.publishEvent(new PerubahanData(p.satker(), oleh, "pelanggan", String.valueOf(p.id()), p, null));
    }

    public Halaman<BarisPelanggan> daftar(List<String> satker, StatusPelanggan status, PermintaanHalaman permintaan) {
        String[] kode = satker.toArray(String[]::new);
        String npwp = polaNpwp(permintaan);
        String nama = status == null ? null : status.name();
        return new Halaman<>(mapper.halaman(kode, nama, npwp, polaTelepon(permintaan), permintaan, permintaan.ukuran()),
            mapper.jumlah(kode, nama, npwp, polaTelepon(permintaan), permintaan), permintaan);
    }

    /** All rows that a list shows page by page, for the Excel file. */
    List<BarisPelanggan> semua(List<String> satker, StatusPelanggan status, PermintaanHalaman permintaan) {
        PermintaanHalaman awal = new PermintaanHalaman(permintaan.cari(), permintaan.urut(), permintaan.turun(), 1, permintaan.ukuran());
        return mapper.halaman(satker.toArray(String[]::new), status == null ? null : status.name(), polaNpwp(permintaan), polaTelepon(permintaan), awal, PALING_BANYAK_UNDUH);
    }

    /** A number is found however it is written. */
    private static String polaNpwp(PermintaanHalaman permintaan) {
        String angka = permintaan.cari() == null ? "" : permintaan.cari().replaceAll("[.\\-/\\s]", "");
        return angka.matches("\\d{4,16}") ? "%" + angka + "%" : null;
    }

    /** With or without the country's number in front. */
    private static String polaTelepon(PermintaanHalaman permintaan) {
        String angka = permintaan.cari() == null ? "" : permintaan.cari().replaceAll("[.\\-/\\s()+]", "").replaceFirst("^(62|0)", "");
        return angka.matches("\\d{5,14}") ? "%" + angka + "%" : null;
    }
}
