package id.laju.pelanggan;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Customers at the counter: who was identified, and the codes on their receipts. */
@Mapper
interface LoketMapper {

    /** @param sandi hash of the code */
    record Kode(String sandi, Instant kedaluwarsa, int gagal) {
    }

    @Insert("insert into pengenalan_loket values (#{pelanggan}, #{p.cara}, #{p.pembawa}, #{oleh}, #{pada})")
    void kenali(long pelanggan, Pengenalan p, String oleh, Instant pada);

    @Insert("""
        insert into kode_aktivasi (pelanggan, sandi, dibuat, kedaluwarsa, oleh) values (#{pelanggan}, #{sandi}, #{kini}, #{kedaluwarsa}, #{oleh})
        on conflict (pelanggan) do update set sandi = #{sandi}, dibuat = #{kini}, kedaluwarsa = #{kedaluwarsa}, oleh = #{oleh}, gagal = 0
        """)
    void pasangKode(long pelanggan, String sandi, Instant kini, Instant kedaluwarsa, String oleh);

    @Select("select sandi, kedaluwarsa, gagal from kode_aktivasi where pelanggan = #{pelanggan}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE, useCache = false)
    Optional<Kode> kode(long pelanggan);

    @Update("update kode_aktivasi set gagal = gagal + 1 where pelanggan = #{pelanggan}")
    void gagal(long pelanggan);

    /** @return 0 when it was used or replaced meanwhile */
    @Delete("delete from kode_aktivasi where pelanggan = #{pelanggan} and sandi = #{sandi}")
    int pakai(long pelanggan, String sandi);
}
