package id.laju.kelas;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import java.util.List;

/** Personal addresses as QR codes, to be cut and handed out in the room. */
public record DaftarQrPeserta(String pelatihan, String waktu, String tempat, List<Orang> orang) implements ModelDokumen {

    /** @param kode for whoever types it */
    public record Orang(String nama, String alamat, String kode) {
    }

    @Override
    public String templat() {
        return "daftar-qr-peserta";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.DAFTAR;
    }
}
