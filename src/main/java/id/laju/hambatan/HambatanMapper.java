package id.laju.hambatan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements in HambatanMapper.xml, one for each question; it writes nothing. */
@Mapper
interface HambatanMapper {

    /** A process as a whole. @param kasus in which a step of it is open now @param terlambat those in which one is past its due date */
    record Proses(String proses, long kasus, long terlambat) {
    }

    /** Tasks of staff and waits, by element. */
    List<Angka> langkah(@Param("s") SaringanHambatan saringan);

    /** Calls of other processes, by element. */
    List<Angka> fase(@Param("s") SaringanHambatan saringan);

    /** Since when there is something to count, whatever the period and the version. */
    AsalAngka asal(@Param("s") SaringanHambatan saringan);

    /** Whether this element is a call, in whatever version. */
    boolean panggilan(@Param("proses") String proses, @Param("elemen") String elemen);

    /** @param fase the element is a call @param kantor the reader knows the customers, so may open every case of the satker */
    List<BarisKasus> kasus(@Param("s") SaringanHambatan saringan, @Param("elemen") String elemen, @Param("fase") boolean fase, @Param("b") Bilangan bilangan,
            @Param("kantor") boolean kantor, @Param("h") PermintaanHalaman halaman);

    long banyak(@Param("s") SaringanHambatan saringan, @Param("elemen") String elemen, @Param("fase") boolean fase, @Param("b") Bilangan bilangan, @Param("h") PermintaanHalaman halaman);

    /** The same, each case once. */
    long banyakKasus(@Param("s") SaringanHambatan saringan, @Param("elemen") String elemen, @Param("fase") boolean fase, @Param("b") Bilangan bilangan, @Param("h") PermintaanHalaman halaman);

    List<Proses> proses(@Param("satker") List<String> satker, @Param("kini") Instant kini);
}
