package id.laju.tagihan;

import id.laju.umum.BukuKerja;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;

/** A table as a workbook: amounts are numbers, everything else is text, so that codes keep their digits. */
final class LembarExcel {

    private LembarExcel() {
    }

    static ResponseEntity<byte[]> unduh(String nama, List<String> kepala, List<List<Object>> baris) {
        return ResponseEntity.ok().header("Content-Type", BukuKerja.XLSX).header("Cache-Control", "no-store")
            .header("Content-Disposition", ContentDisposition.attachment().filename(nama + ".xlsx").build().toString()).body(BukuKerja.denganRupiah("Daftar", kepala, baris));
    }
}
