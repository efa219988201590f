package id.laju.dokumen;
import java.util.*; import java.time.LocalDate;
public class CobaSop {
    public static void buat(TabelSop t, String ke) throws Exception {
        var k = new ArrayList<Sop.Kotak>();
        for (String j : List.of("Dasar Hukum","Kualifikasi Pelaksana","Keterkaitan","Peralatan/Perlengkapan","Peringatan","Pencatatan dan Pendataan")) k.add(new Sop.Kotak(j, List.of("Peraturan Menteri Perindustrian Republik Indonesia Nomor 1 Tahun 2022 tentang Organisasi dan Tata Kerja", "Printer", "ATK")));
        Sop s = new Sop("Balai Standardisasi dan Pelayanan Jasa Industri Palembang", "SOP Pelayanan Pengujian", LocalDate.now(), LocalDate.now(), LocalDate.now(), "0", k, t, true, null);
        byte[] pdf = new Perender(new MesinTemplat(), new PembuatPdf()).pdf(s, new KopSurat(List.of("KEMENTERIAN PERINDUSTRIAN","BSKJI"), "BSPJI Palembang", "Jl. x", "1", "a@example.id", "b", Sumber.LOGO), Lembar.tanpaVerifikasi("SOP 28/BSPJI-3"));
        java.nio.file.Files.write(java.nio.file.Path.of(ke), pdf);
    }
}
