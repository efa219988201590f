package id.laju.sertifikat;

import id.laju.dokumen.DokumenService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaService;
import id.laju.pelanggan.PeranPengguna;
import id.laju.surat.SuratService;
import id.laju.surat.Tujuan;
import id.laju.umum.Tanggal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails a signed letter to the holder of the certificate, once to each address. A holder without an account is sent the paper. */
@Component
class SuratSertifikatKabar {

    private final SuratService surat;
    private final SuratSertifikatService milik;
    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final DokumenService dokumen;
    private final String alamat;

    SuratSertifikatKabar(SuratService surat, SuratSertifikatService milik, PelangganService pelanggan, PenggunaService pengguna, DokumenService dokumen, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.milik = milik;
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.dokumen = dokumen;
        this.alamat = alamat;
    }

    @Transactional
    public void terbit(SuratSertifikat x) {
        Sertifikat s = milik.sertifikat(x);
        if (s.pelangganId() != null) {
            UUID berkas = dokumen.berkas(x.dokumenId()).id();
            Map<String, Object> isi = Map.of("nama", s.pemegang(), "nomor", x.nomor(), "hal", x.jenis().sebutan(), "kata", x.jenis().kata(), "sertifikat", s.nomor(), "sejak", Tanggal.panjang(x.sejak()), "tautan",
                alamat + "/portal/sertifikat");
            penerima(s.pelangganId()).forEach(ke -> kirim("surat-sertifikat/" + x.id() + "/" + ke, s, ke, x.jenis().sebutan() + " " + s.nomor(), isi, berkas));
        }
    }

    private void kirim(String kunci, Sertifikat s, String ke, String hal, Map<String, Object> isi, UUID berkas) {
        if (surat.denganKunci(kunci).isEmpty()) {
            surat.lampirkan(surat.kirimSekali(kunci, s.satker(), ke, hal, "surat-sertifikat", isi), berkas);
        }
    }

    private Set<String> penerima(long pelangganId) {
        Set<String> semua = new TreeSet<>(pengguna.surel(pelangganId, PeranPengguna.PEMOHON));
        semua.addAll(pengguna.surel(pelangganId, PeranPengguna.PENANDATANGAN));
        if (semua.isEmpty()) {
            Pelanggan p = pelanggan.ambil(pelangganId);
            semua.add(p.kontakSurel() == null ? Tujuan.telepon(p.kontakHp()) : p.kontakSurel());
        }
        return semua;
    }
}
