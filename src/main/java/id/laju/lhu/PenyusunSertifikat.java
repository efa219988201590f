package id.laju.lhu;

import id.laju.dokumen.Lhu;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.permohonan.Laporan;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The paper of another service that is numbered, signed and released like a report. */
public interface PenyusunSertifikat {

    String layanan();

    /** Kind of its number in the register. @param amandemen it amends another one; a replacement is numbered as any other */
    String jenisNomor(boolean amandemen);

    /** @param tanpaSimbol staff took the accreditation symbol off @param catatan null without a remark @param koreksi null for a first paper */
    ModelDokumen susun(Laporan laporan, Penanda penanda, boolean tanpaSimbol, Teks catatan, LocalDate terbit, KoreksiCetak koreksi);

    /** What it would say now, field by field, as it prints it; without number, day of issue, signer and symbol. */
    Map<String, String> isi(Laporan laporan, Teks catatan);

    /** Whether this difference only says when and under which conditions it was measured. */
    boolean keadaan(Lhu.Perubahan perubahan);

    /** The same paper as those read it who work blind. @param susunan made by {@link #susun} for this report */
    ModelDokumen samarkan(ModelDokumen susunan, Laporan laporan);

    /** Number of the accreditation that covers at least some of it; empty when the paper carries no symbol. */
    Optional<String> akreditasi(Laporan laporan);
}
