package id.laju.pelanggan;

import id.laju.surat.SuratService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Clock jam;

    UndanganService(PenggunaMapper pengguna, PelangganService pelanggan, TautanService tautan, Username username,
            PasswordEncoder penyandi, SuratService surat, Clock jam) {
        this.pengguna = pengguna;
        this.pelanggan = pelanggan;
        this.tautan = tautan;
        this.username = username;
        this.penyandi = penyandi;
        this.surat = surat;
        this.jam = jam;
    }

    @Transactional
    public void undang(PenggunaLogin pengundang, String surelTujuan, Collection<String> peran) {
        String kepada = surelTujuan == null ? "" : surelTujuan.strip();
        List<String> diberi = PeranPengguna.SEMUA.keySet().stream().filter(p -> peran != null && peran.contains(p)).toList();
        new PeriksaIsian()
            .tolakJika(!PeriksaPelanggan.SUREL.matcher(kepada).matches(), "surel", "Alamat e-mail ini tidak lengkap; contoh: nama@perusahaan.co.id.")
            .tolakJika(pengguna.milik(pengundang.pelangganId()).stream().anyMatch(p -> p.surel().equalsIgnoreCase(kepada)), "surel",
                "Rekan dengan alamat ini sudah menjadi pengguna.")
            .tolakJika(diberi.isEmpty(), "peran", "Pilih sedikitnya satu peran.").selesai();
        Pelanggan organisasi = pelanggan.ambil(pengundang.pelangganId());
        String alamat = tautan.buat(JenisTautan.UNDANGAN, organisasi.id(), null, kepada, String.join(",", diberi));
        surat.kirimRahasia(null, organisasi.satker(), kepada, "Undangan menjadi pengguna " + organisasi.namaLengkap(), "undangan",
            Map.of("pengundang", pengundang.nama(), "pelanggan", organisasi.namaLengkap(), "tautan", alamat));
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
        long id = pengguna.tambah(undangan.pelanggan(), nama, undangan.surel(), isi.nama().strip(), isi.jabatan(), isi.hp(), penyandi.encode(isi.sandi()), jam.instant());
        List.of(undangan.peran().split(",")).forEach(p -> pengguna.beriPeran(id, p));
    }
}
