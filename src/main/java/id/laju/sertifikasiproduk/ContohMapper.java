package id.laju.sertifikasiproduk;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What the cases of the demonstration are made from. */
@Mapper
interface ContohMapper {

    @Select("select exists (select from permohonan where layanan like 'sertifikasi-%')")
    boolean ada();

    @Select("select id from pabrik where pelanggan_id = #{pelangganId} and aktif order by id limit 1")
    long pabrik(long pelangganId);

    @Select("select id from pos_tarif where satker = #{satker} and layanan = 'SERTIFIKASI' and nama = #{nama} and rincian = 'Sertifikasi Awal'")
    Optional<Long> pos(String satker, String nama);
}
