package id.laju.pelanggan;

/** A company document as it is handed in; a file that is left out keeps the one that is there. */
public record IsiDokumen(String nomor, String notaris, String namaBerkas, byte[] berkas, String namaKtp, byte[] ktp) {

    boolean adaBerkas() {
        return berkas != null && berkas.length > 0;
    }

    boolean adaKtp() {
        return ktp != null && ktp.length > 0;
    }
}
