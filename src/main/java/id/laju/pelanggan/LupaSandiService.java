package id.laju.pelanggan;

import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgotten passwords: a link goes to a known address, an unknown one goes to a list of staff; the answer is the same. */
@Service
public class LupaSandiService {

    private final LupaSandiMapper mapper;
    private final PenggunaMapper pengguna;
    private final PelangganService pelanggan;
    private final KabarAkun kabar;
    private final TautanService tautan;
    private final PenggunaService akun;
    private final PelangganProses proses;
    private final Clock jam;

    LupaSandiService(LupaSandiMapper mapper, PenggunaMapper pengguna, PelangganService pelanggan, KabarAkun kabar,
            TautanService tautan, PenggunaService akun, PelangganProses proses, Clock jam) {
        this.mapper = mapper;
        this.pengguna = pengguna;
        this.pelanggan = pelanggan;
        this.kabar = kabar;
        this.tautan = tautan;
        this.akun = akun;
        this.proses = proses;
        this.jam = jam;
    }

    /** @throws IsianKeliru only when this is no e-mail address at all */
    @Transactional
    public void minta(String surel) {
        String alamat = surel == null ? "" : surel.strip();
        if (!PeriksaPelanggan.SUREL.matcher(alamat).matches() || alamat.length() > 150) {
            throw IsianKeliru.pada("surel", "Isi alamat e-mail yang terdaftar; contoh: nama@perusahaan.co.id.");
        }
        List<Pengguna> orang = pengguna.denganSurel(alamat);
        orang.forEach(this::kirim);
        if (orang.isEmpty()) {
            mapper.catat(alamat, jam.instant());
        }
    }

    private void kirim(Pengguna orang) {
        Pelanggan p = pelanggan.ambil(orang.pelanggan());
        switch (p.status()) {
            case MENUNGGU -> kabar.kirimMasihDiperiksa(p);
            case DITOLAK -> {
                if (proses.berjalan(p.satker(), p.id())) {
                    kabar.kirimPerbaikan(null, p);
                } else {
                    kabar.kirimGugur(p);
                }
            }
            case AKTIF -> {
                if (orang.aktif()) {
                    kabar.kirimSandi(p, orang);
                } else {
                    kabar.kirimNonaktif(p, orang);
                }
            }
        }
    }

    /** Whose password a link sets. @throws TidakDitemukan when the link is spent */
    Pengguna untuk(String token) {
        return akun.ambil(tautan.lihat(JenisTautan.SANDI, token).pengguna());
    }

    /** @throws IsianKeliru on sandi, ulang; the link stays usable then */
    @Transactional
    public void pasang(String token, String sandi, String ulang) {
        Pengguna orang = untuk(token);
        akun.ubahSandi(orang.id(), sandi, ulang);
        tautan.pakai(JenisTautan.SANDI, token);
    }

    /** The list of staff (ACC-023). @param selesai the second tab */
    Halaman<PermintaanSandi> daftar(boolean selesai, PermintaanHalaman permintaan) {
        return new Halaman<>(mapper.halaman(selesai, permintaan), mapper.jumlah(selesai, permintaan), permintaan);
    }

    @Transactional
    void selesaikan(long id, String oleh) {
        if (mapper.selesaikan(id, jam.instant(), oleh) == 0) {
            throw TidakDitemukan.untuk("Permintaan password", id);
        }
    }

    PermintaanSandi ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Permintaan password", id));
    }
}
