package id.laju.sertifikat;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * An old certificate as it is typed in from its paper.
 *
 * @param akun user name or e-mail of the holder's account; null without
 * @param berakhir null: as the scheme says
 * @param merek a brand per line, with product and kind after semicolons
 */
public record IsianSertifikat(String nomor, String akun, String skema, Long produkSertifikasiId, String pemegang, String alamat, String kota, String pimpinan, String produk, String acuan,
        String peringkat, String spkNomor, LocalDate terbit, LocalDate berakhir, String merek) {

    PeriksaIsian periksa(LocalDate hari) {
        return new PeriksaIsian().wajib("nomor", nomor, "Isi Nomor Sertifikat seperti tercetak.").panjang("nomor", nomor, 100, "Nomor Sertifikat")
            .wajib("pemegang", pemegang, "Isi nama perusahaan pemegang sertifikat.").panjang("pemegang", pemegang, 200, "Nama perusahaan")
            .wajib("alamat", alamat, "Isi alamat perusahaan.").panjang("alamat", alamat, 500, "Alamat").panjang("kota", kota, 100, "Kota/Kabupaten").panjang("pimpinan", pimpinan, 100, "Pimpinan")
            .wajib("produk", produk, "Isi produk atau lingkup yang disertifikasi.").panjang("produk", produk, 300, "Produk").wajib("acuan", acuan, "Isi standar yang diacu, misalnya SNI 3553:2015.")
            .panjang("acuan", acuan, 120, "Standar").panjang("peringkat", peringkat, 60, "Peringkat").panjang("akun", akun, 200, "Akun pelanggan").panjang("spkNomor", spkNomor, 100, "Nomor SPK").panjang("merek", merek, 4000, "Merek")
            .wajib("terbit", terbit, "Isi Tanggal Terbit.").tolakJika(terbit != null && terbit.isAfter(hari), "terbit", "Tanggal Terbit belum tiba.")
            .tolakJika(terbit != null && berakhir != null && !berakhir.isAfter(terbit), "berakhir", "Berlaku Sampai harus sesudah Tanggal Terbit.");
    }

    List<MerekSertifikat> semuaMerek() {
        return merek == null ? List.of() : merek.lines().map(String::strip).filter(b -> !b.isEmpty()).map(IsianSertifikat::satu).toList();
    }

    private static MerekSertifikat satu(String baris) {
        String[] bagian = Arrays.stream(baris.split(";", 3)).map(String::strip).toArray(String[]::new);
        return new MerekSertifikat(bagian[0], bagian.length > 1 && !bagian[1].isEmpty() ? bagian[1] : null, bagian.length > 2 && !bagian[2].isEmpty() ? bagian[2] : null);
    }
}
