package id.laju.wbs;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ResiKeliruMapper {

    @Insert("insert into wbs_resi_keliru values (date_trunc('minute', #{saat}::timestamptz), 1) on conflict (menit) do update set kali = wbs_resi_keliru.kali + 1")
    void catat(Instant saat);

    @Select("select coalesce(sum(kali), 0) from wbs_resi_keliru where menit >= #{sejak}")
    int sejak(Instant sejak);

    @Delete("delete from wbs_resi_keliru where menit < #{sebelum}")
    void sapu(Instant sebelum);
}
