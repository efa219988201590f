package id.laju.lhu;

import id.laju.umum.BukuKerja;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;

/**
 * The page {@code lhu/alat-laporan} and its workbook, for whatever measured.
 *
 * @param sebutan what it is called in sentences: alat or standar acuan
 * @param label   of this one
 * @param alamat  of its page, without query; the list lies below it
 */
public record AlatLaporanTampil(String sebutan, String label, String satker, String alamat) {

    private static final MediaType EXCEL = MediaType.parseMediaType(BukuKerja.XLSX);

    public String halaman(List<AlatLaporan> semua, MasaUji masa, Model model) {
        model.addAttribute("yang", this).addAttribute("masa", masa).addAttribute("daftar", semua)
            .addAttribute("banyak", semua.stream().filter(AlatLaporan::terbit).map(AlatLaporan::laporanId).distinct().count());
        return "lhu/alat-laporan";
    }

    /** @throws id.laju.umum.IsianKeliru when the days stand the wrong way round */
    public static ResponseEntity<byte[]> unduh(String nama, List<AlatLaporan> semua, MasaUji masa) {
        masa.periksa();
        return ResponseEntity.ok().contentType(EXCEL).header("Content-Disposition", "attachment; filename=\"" + nama + ".xlsx\"").body(AlatLaporanExcel.buat(semua));
    }
}
