package id.laju.permohonan;

import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaLogin;
import org.springframework.stereotype.Component;

/** Reads the profile for a new request (REQ-026). */
@Component
class ProfilPemohon {

    private final PelangganService pelanggan;

    ProfilPemohon(PelangganService pelanggan) {
        this.pelanggan = pelanggan;
    }

    DataPemohon ambil(PenggunaLogin saya) {
        Pelanggan p = pelanggan.ambil(saya.pelangganId());
        return new DataPemohon(p.namaLengkap(), pelanggan.alamatLengkap(p), p.kontakNama(), p.kontakHp(), p.kontakJabatan(), p.kontakSurel());
    }
}
