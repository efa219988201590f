package id.laju.pelanggan;

import id.laju.surat.SuratService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A colleague is invited by mail and makes the own account by the link in it. */
@Service
public class UndanganService {

    private final PenggunaMapper pengguna;
    private final PelangganService pelanggan;
    private final TautanService tautan;
    private final Username username;
    private final PasswordEncoder penyandi;
    private final SuratService surat;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    UndanganService(PenggunaMapper pengguna, PelangganService pelanggan, TautanService tautan, Username username,
            PasswordEncoder penyandi, SuratService surat, ApplicationEventPublisher kabar, Clock jam) {
        this.pengguna = pengguna;
        this.pelanggan = pelanggan;
        this.tautan = tautan;
        this.username = username;
        this.penyandi = penyandi;
        this.surat = surat;
        this.kabar = kabar;
        this.jam = jam;
    }

    @Transactional
    public void undang(PenggunaLogin pengundang, String surelTujuan, Collection<String> peran) {
        String kepada = surelTujuan == null ? "" : surelTujuan.strip();
        List<String> diberi = PeranPengguna.SEMUA.keySet().stream().filter(p -> peran != null && peran.contains(p)).toList();
        new PeriksaIsian()
            .tolakJika(!PeriksaPelanggan.SUREL.matcher(kepada).matches(), "surel", "Alamat e-mail ini tidak lengkap; contoh: nama@perusahaan.co.id.")
            .tolakJika(pengguna.milik(pengundang.pelangganId()).stream().anyMatch(p -> kepada.equalsIgnoreCase(p.surel())), "surel",
                "Rekan dengan alamat ini sudah menjadi pengguna.")
            .tolakJika(diberi.isEmpty(), "peran", "Pilih sedikitnya satu peran.").selesai();
        Pelanggan organisasi = pelanggan.ambil(pengundang.pelangganId());
        String alamat = tautan.buat(JenisTautan.UNDANGAN, organisasi.id(), null, kepada, String.join(",", diberi));
        surat.kirimRahasia(null, organisasi.satker(), kepada, "Undangan menjadi pengguna " + organisasi.namaLengkap(), "undangan",
            Map.of("pengundang", pengundang.nama(), "pelanggan", organisasi.namaLengkap(), "tautan", alamat));
        umumkan(organisasi.satker(), pengundang.username(), kepada, null, Map.of("peran", diberi));
    }

    /** Invitations of the own organisation that nobody has accepted, also those that are too old by now; newest first. */
    public List<UndanganTerbuka> menunggu(PenggunaLogin saya) {
        return tautan.terbuka(JenisTautan.UNDANGAN, saya.pelangganId()).stream()
            .map(t -> new UndanganTerbuka(t.surel(), List.of(t.peran().split(",")), tautan.berlaku(t))).toList();
    }

    /** The link in the mail is dead from now on. @throws TidakDitemukan when no invitation of that address is open */
    @Transactional
    public void batalkan(PenggunaLogin saya, String surel) {
        if (tautan.cabut(JenisTautan.UNDANGAN, saya.pelangganId(), surel.strip()) == 0) {
            throw new TidakDitemukan("Undangan untuk " + surel + " sudah dipakai atau sudah dibatalkan.");
        }
        umumkan(saya.satker(), saya.username(), surel.strip(), Map.of("undangan", "menunggu"), Map.of("undangan", "dibatalkan"));
    }

    TautanSekali lihat(String token) {
        return tautan.lihat(JenisTautan.UNDANGAN, token);
    }

    /** The invited person becomes a user. @throws IsianKeliru with every wrong field; the link stays usable then */
    @Transactional
    public void terima(String token, TerimaUndangan isi) {
        TautanSekali undangan = tautan.lihat(JenisTautan.UNDANGAN, token);
        String nama = isi.username() == null || isi.username().isBlank() ? username.usul(isi.nama()) : isi.username().strip().toLowerCase(Locale.ROOT);
        PeriksaIsian periksa = new PeriksaIsian().wajib("nama", isi.nama(), "Isi nama lengkap.").panjang("nama", isi.nama(), 150, "Nama lengkap")
            .panjang("jabatan", isi.jabatan(), 150, "Jabatan").panjang("hp", isi.hp(), 40, "Nomor HP");
        username.periksa(periksa, nama, 0);
        periksa.selesai();
        KataSandi.periksa(nama, isi.sandi(), isi.ulang());
        tautan.pakai(JenisTautan.UNDANGAN, token);
        List<String> peran = List.of(undangan.peran().split(","));
        long id = tambah(undangan, nama, isi);
        peran.forEach(p -> pengguna.beriPeran(id, p));
        umumkan(pelanggan.ambil(undangan.pelanggan()).satker(), nama, nama, null, Map.of("nama", isi.nama().strip(), "surel", undangan.surel(), "peran", peran));
    }

    private long tambah(TautanSekali undangan, String nama, TerimaUndangan isi) {
        try {
            return pengguna.tambah(undangan.pelanggan(), nama, undangan.surel(), isi.nama().strip(), isi.jabatan(), isi.hp(), penyandi.encode(isi.sandi()), jam.instant());
        } catch (DuplicateKeyException bersamaan) {
            throw new IsianKeliru("Alamat e-mail ini sudah menjadi pengguna, atau username itu baru saja dipakai orang lain. Gunakan Lupa Password, atau pilih username lain.");
        }
    }

    private void umumkan(String satker, String oleh, String kunci, Object sebelum, Object sesudah) {
        kabar.publishEvent(new PerubahanData(satker, oleh, "pengguna pelanggan", kunci, sebelum, sesudah));
    }
}
