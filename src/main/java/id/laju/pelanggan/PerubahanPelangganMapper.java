package id.laju.pelanggan;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PerubahanPelangganMapper {

    @Insert("""
        insert into perubahan_pelanggan (pelanggan, surat, nomor_surat, tanggal_surat, sebelum, sesudah, oleh, waktu)
        values (#{pelanggan}, #{surat}, #{nomorSurat}, #{tanggalSurat}, #{sebelum}::jsonb, #{sesudah}::jsonb, #{oleh}, #{waktu})
        """)
    void catat(PerubahanPelanggan perubahan);

    @Select("select * from perubahan_pelanggan where pelanggan = #{pelanggan} order by id desc")
    List<PerubahanPelanggan> milik(long pelanggan);

    @Select("select * from perubahan_pelanggan where id = #{id} and pelanggan = #{pelanggan}")
    Optional<PerubahanPelanggan> cari(long pelanggan, long id);

    /** Users who sign in with the registered address keep doing so. */
    @Update("update pengguna set surel = #{baru} where pelanggan = #{pelanggan} and lower(surel) = lower(#{lama})")
    void ikutkanSurel(long pelanggan, String lama, String baru);
}
