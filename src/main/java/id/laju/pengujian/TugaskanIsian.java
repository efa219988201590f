package id.laju.pengujian;

import java.time.LocalDate;
import java.util.List;

/** An assignment as the penyelia typed it. @param catatan remark of the sample (LAB-012) */
public record TugaskanIsian(String catatan, List<Baris> baris) {

    /** @param akreditasi false takes the accreditation off this parameter; true changes nothing */
    public record Baris(long pilihanId, String analis, LocalDate target, String satuan, String metode, Boolean akreditasi) {
    }
}
