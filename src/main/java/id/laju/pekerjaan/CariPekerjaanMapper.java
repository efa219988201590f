package id.laju.pekerjaan;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements in CariPekerjaanMapper.xml. */
@Mapper
interface CariPekerjaanMapper {

    /** @param peran code, or an empty text for tasks without a role */
    record JumlahPeran(String peran, long jumlah) {
    }

    List<TugasSelesai> selesai(@Param("s") SaringanPekerjaan saringan, @Param("h") PermintaanHalaman halaman);

    long banyakSelesai(@Param("s") SaringanPekerjaan saringan, @Param("h") PermintaanHalaman halaman);

    List<LangkahLewat> lewat(@Param("s") SaringanPekerjaan saringan, @Param("h") PermintaanHalaman halaman);

    long banyakLewat(@Param("s") SaringanPekerjaan saringan, @Param("h") PermintaanHalaman halaman);

    /** Late steps per role, most first; a step of several roles counts for each. */
    List<JumlahPeran> lewatPerPeran(@Param("s") SaringanPekerjaan saringan, @Param("h") PermintaanHalaman halaman);
}
